package org.tiepdan.servicekit.web;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer of the member, {@code /petitioner/fullName}; a query parameter by its name
 * @param code stable, for programs
 * @param message for people: Vietnamese, then English; never repeats what was sent
 */
public record Fault(String pointer, String code, String message) {}
