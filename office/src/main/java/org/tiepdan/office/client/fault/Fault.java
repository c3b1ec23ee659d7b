package org.tiepdan.office.client.fault;

/**
 * One fault of a request, as named in the answer.
 *
 * @param pointer a parameter by its name; empty for the whole request
 * @param code stable, for programs
 * @param message for people: Vietnamese, then English
 */
public record Fault(String pointer, String code, String message) {}
