package org.tiepdan.reporting.form;

import java.util.List;
import org.tiepdan.lawpack.form.FormColumn;

/**
 * A form that was counted.
 *
 * @param rows the total last
 * @param notes what has to be said with it
 */
public record FormTable(FormAsk ask, List<FormRow> rows, List<CheckResult> checks, List<FormNote> notes) {

    public FormRow total() {
        return rows.getLast();
    }

    public List<FormColumn> columns() {
        return ask.found().form().columns();
    }

    /** Whether it may be given out. */
    public boolean addsUp() {
        return checks.stream().allMatch(CheckResult::holds);
    }
}
