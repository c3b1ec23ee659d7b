package org.tiepdan.lawpack.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults found so far; the same sentence is kept once. */
public final class Faults {
    private final Set<String> sentences = new LinkedHashSet<>();

    public void add(String file, String sentence) {
        sentences.add(file + ": " + sentence);
    }

    public void add(String file, long line, String sentence) {
        sentences.add("%s, line %d: %s".formatted(file, line, sentence));
    }

    /** A fault that two rows of a file make together. */
    public void add(Row one, Row other, String sentence) {
        long first = Math.min(one.line(), other.line());
        long second = Math.max(one.line(), other.line());
        sentences.add("%s, lines %d and %d: %s".formatted(one.file(), first, second, sentence));
    }

    public List<String> sentences() {
        return new ArrayList<>(sentences);
    }
}
