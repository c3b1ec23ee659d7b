package org.tiepdan.reporting.account.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives small numbers to values that many cases share: bodies, fields, rules, parties. Not thread-safe; other threads read a copy of the
 * values.
 */
final class Codes<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
        return numbers.computeIfAbsent(value, _ -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    /** @return the current values, in the order of their numbers; later ones are appended, and none changes */
    List<T> now() {
        return List.copyOf(values);
    }
}
