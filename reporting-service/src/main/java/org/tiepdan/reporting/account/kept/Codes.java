package org.tiepdan.reporting.account.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives small numbers to values that many cases have: bodies, fields, rules, who sees what. For one thread at a time; others read the
 * values by a copy.
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

    /** @return the values as they are now, in the order of their numbers; more may come, and none changes */
    List<T> now() {
        return List.copyOf(values);
    }
}
