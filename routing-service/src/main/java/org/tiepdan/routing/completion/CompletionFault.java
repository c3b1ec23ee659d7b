package org.tiepdan.routing.completion;

/**
 * A fault of a fact that an officer entered.
 *
 * @param member of the request, with slashes
 * @param code stable, for programs
 * @param vi one sentence that says what was expected
 * @param en the same in English
 */
public record CompletionFault(String member, String code, String vi, String en) {}
