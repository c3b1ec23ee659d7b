package org.tiepdan.feedsimulator.check;

/**
 * One error of a subscriber.
 *
 * @param code for programs
 * @param message in Vietnamese, a slash, and English
 */
public record Fault(String code, String message) {
    static Fault of(String code, String vi, String en, Object... arguments) {
        return new Fault(code, (vi + " / " + en).formatted(arguments));
    }
}
