package org.tiepdan.lawpack.form.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;

/**
 * A cross-check of a form.
 *
 * @param atLeast whether the left side may also exceed the right side
 * @param vi its meaning in Vietnamese; {@code en} in English
 */
public record FormCheck(Sum left, boolean atLeast, Sum right, String vi, String en) {

    /** The check as the file spells it: {@code c1 = c2 + c3}. */
    public String text() {
        return left + (atLeast ? " >= " : " = ") + right;
    }

    /** @return numbers of all columns that it uses */
    public List<Integer> columns() {
        return Stream.concat(left.columns().stream(), right.columns().stream())
                .distinct()
                .toList();
    }
}
