package org.tiepdan.routing.jurisdiction;

import java.util.stream.Stream;

/**
 * A fact whose absence kept the rules from deciding, described for the officer who has to find it.
 *
 * @param code as events carry it
 */
public record Missing(String code, String vi, String en) {

    /** For an unknown code, the texts are the code itself. */
    public static Missing of(String code) {
        return Stream.of(TriageCause.values())
                .filter(cause -> cause.code().equals(code))
                .findFirst()
                .map(cause -> new Missing(code, cause.vietnamese(), cause.english()))
                .orElseGet(() -> new Missing(code, code, code));
    }
}
