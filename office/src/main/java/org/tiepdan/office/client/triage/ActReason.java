package org.tiepdan.office.client.triage;

/**
 * A reason for an officer's act, from the dated list.
 *
 * @param use code of the act that it is for
 */
public record ActReason(String code, String use, String vi, String en, String basis) {}
