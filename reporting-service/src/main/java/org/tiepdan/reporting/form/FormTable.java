package org.tiepdan.reporting.form;

import java.util.List;
import org.tiepdan.lawpack.form.FormColumn;

/**
 * A counted form.
 *
 * @param rows the total last
 * @param notes to be printed with it
 */
public record FormTable(FormAsk ask, List<FormRow> rows, List<CheckResult> checks, List<FormNote> notes) {

    public FormRow total() {
        return rows.getLast();
    }

    public List<FormColumn> columns() {
        return ask.found().form().columns();
    }

    /** Whether it may be issued. */
    public boolean addsUp() {
        return checks.stream().allMatch(CheckResult::holds);
    }
}
