package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form.
 *
 * @param body code
 * @param total all rows together, counting once a case that one body handed to another
 * @param values by column; null for data that nobody records
 */
public record FormRow(String body, String name, boolean total, List<@Nullable BigDecimal> values) {

    /** @param number of a column, from 1 */
    public @Nullable BigDecimal value(int number) {
        return values.get(number - 1);
    }
}
