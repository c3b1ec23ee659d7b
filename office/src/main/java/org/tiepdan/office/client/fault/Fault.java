package org.tiepdan.office.client.fault;

/**
 * One fault of a request, as the answer names it.
 *
 * @param pointer a parameter by its name; empty for the whole
 * @param code stable, for programs
 * @param message for people: Vietnamese, then English
 */
public record Fault(String pointer, String code, String message) {}
