package org.tiepdan.office.client.triage;

/**
 * Why an officer acts, from the dated list.
 *
 * @param use code of what it is for
 */
public record ActReason(String code, String use, String vi, String en, String basis) {}
