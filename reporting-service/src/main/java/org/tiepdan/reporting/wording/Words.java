package org.tiepdan.reporting.wording;

import java.util.stream.Stream;

/** The same text in Vietnamese and in English. */
public record Words(String vi, String en) {

    /** @param parts inserted into both patterns, in the order of {@link String#format} */
    static Words of(String vietnamese, String english, Words... parts) {
        return new Words(
                vietnamese.formatted(Stream.of(parts).map(Words::vi).toArray()),
                english.formatted(Stream.of(parts).map(Words::en).toArray()));
    }
}
