package org.tiepdan.intake.privacy.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words and short phrases, found with marks, or without them in a line that has none. */
public final class Vocabulary {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final int longest;

    private Vocabulary(Stream<String> phrases) {
        longest = phrases.map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && !phrase.startsWith("#"))
                .map(Line::of)
                .mapToInt(this::add)
                .max()
                .orElse(0);
    }

    /** @param phrases separated by commas */
    public static Vocabulary of(String phrases) {
        return new Vocabulary(Stream.of(phrases.split(",", -1)));
    }

    /** @param file in {@code privacy/}: phrases separated by commas or line breaks, and comments with # */
    public static Vocabulary read(String file) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/privacy/" + file), file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new Vocabulary(lines.flatMap(line ->
                    Stream.of(line.startsWith("#") ? "" : line).flatMap(phrases -> Stream.of(phrases.split(",", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int add(Line phrase) {
        exact.add(phrase.exact(0, phrase.size()));
        plain.add(phrase.plain(0, phrase.size()));
        return phrase.size();
    }

    /** Whether exactly these words of the line, together, are one of the list. */
    public boolean holds(Line line, int from, int to) {
        if (from < 0 || to > line.size() || from >= to) {
            return false;
        }
        return line.isAccented() ? exact.contains(line.exact(from, to)) : plain.contains(line.plain(from, to));
    }

    /** @return the number of words of the longest phrase that ends before {@code index}; 0 for none */
    public int endingBefore(Line line, int index) {
        for (int length = longest; length > 0; length--) {
            if (holds(line, index - length, index)) {
                return length;
            }
        }
        return 0;
    }

    /** @return like {@link #endingBefore}, for phrases that begin at {@code index} */
    public int startingAt(Line line, int index) {
        for (int length = longest; length > 0; length--) {
            if (holds(line, index, index + length)) {
                return length;
            }
        }
        return 0;
    }
}
