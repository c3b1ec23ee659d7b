package org.tiepdan.lawpack.form.period;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code report_periods.csv}. */
public final class ReportPeriodsFile {
    public static final List<String> COLUMNS =
            List.of("period", "from_year", "from", "to", "basis", "effective_from", "effective_to", "status", "note");

    /** The year of a period's first day, relative to the year in its name. */
    private enum Year {
        PREVIOUS,
        SAME
    }

    private ReportPeriodsFile() {}

    public static ReportPeriods read(List<Row> rows, Faults faults) {
        List<Entry<PeriodRule>> rules = new ArrayList<>();
        for (Row row : rows) {
            PeriodRule rule = new PeriodRule(
                    row.choice("period", PeriodKind.class),
                    row.choice("from_year", Year.class) == Year.PREVIOUS,
                    day(row, "from"),
                    day(row, "to"),
                    row.text("basis"),
                    Period.of(row),
                    row.choice("status", SourceStatus.class));
            if (!rule.fromPreviousYear() && !rule.from().isBefore(rule.to())) {
                row.fault("'from' phải trước 'to'.", "'from' must be before 'to'.");
            }
            rules.add(new Entry<>(rule, rule.holds(), row));
        }
        Versions.check(rules, PeriodRule::kind, faults);
        return new ReportPeriods(rules.stream().map(Entry::value).toList());
    }

    private static MonthDay day(Row row, String column) {
        try {
            return MonthDay.parse("--" + row.prose(column));
        } catch (DateTimeException e) {
            row.cellFault(
                    column,
                    "phải là tháng và ngày viết như 12-15 (hãy nhập cột này dưới dạng văn bản)",
                    "must be month and day such as 12-15 (import the column as text)");
            return MonthDay.of(1, 1);
        }
    }
}
