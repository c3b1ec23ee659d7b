package org.tiepdan.lawpack.form.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;

/**
 * A cross-check of a form.
 *
 * @param atLeast whether the left side may also be more than the right one
 * @param vi what it means, as {@code en} is
 */
public record FormCheck(Sum left, boolean atLeast, Sum right, String vi, String en) {

    /** As the file has it: {@code c1 = c2 + c3}. */
    public String text() {
        return left + (atLeast ? " >= " : " = ") + right;
    }

    /** @return all columns that it looks at */
    public List<Integer> columns() {
        return Stream.concat(left.columns().stream(), right.columns().stream())
                .distinct()
                .toList();
    }
}
