package org.tiepdan.feedsimulator.check;

/**
 * One thing that a subscriber did wrong.
 *
 * @param code what it is, for programs
 * @param message the same in Vietnamese, a slash, and English
 */
public record Fault(String code, String message) {
    static Fault of(String code, String vi, String en, Object... arguments) {
        return new Fault(code, (vi + " / " + en).formatted(arguments));
    }
}
