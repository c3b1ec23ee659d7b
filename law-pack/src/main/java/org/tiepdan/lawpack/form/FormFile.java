package org.tiepdan.lawpack.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.lawpack.form.rule.Aspect;
import org.tiepdan.lawpack.form.rule.CountingRule;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;
import org.tiepdan.lawpack.form.rule.FormCheck;
import org.tiepdan.lawpack.form.rule.RuleReader;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads the file of one form. */
final class FormFile {
    private static final List<String> COLUMNS = List.of("row", "number", "vi", "en", "rule", "status", "note");
    private static final String BETWEEN_GROUPS = " › ";
    private static final String BETWEEN_LINES = " / ";

    /** The kinds of rows in the file. */
    private enum Kind {
        FORM,
        CORNER,
        SCOPE,
        COLUMN,
        CHECK,
        SIGNATURE
    }

    private final String name;
    private final Faults faults;
    private final List<String> corner = new ArrayList<>();
    private final List<List<String>> signatures = new ArrayList<>();
    private final List<FormColumn> columns = new ArrayList<>();
    private final List<FormCheck> checks = new ArrayList<>();
    private final Map<Aspect, Set<String>> scope = new EnumMap<>(Aspect.class);
    private final List<Row> titles = new ArrayList<>();

    private FormFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** @return empty for a faulty file; the fault is added to {@code faults} */
    static Optional<ReportForm> read(FormFiles files, String name, String code, Faults faults) {
        FormFile file = new FormFile(name, faults);
        files.rows(name, COLUMNS, faults).forEach(file::add);
        return file.form(code);
    }

    private void add(Row row) {
        SourceStatus status = row.choice("status", SourceStatus.class);
        switch (row.choice("row", Kind.class)) {
            case FORM -> titles.add(row);
            case CORNER -> corner.add(row.text("vi"));
            case SCOPE -> scope.putAll(RuleReader.scope(row));
            case COLUMN -> columns.add(column(row, status));
            case CHECK -> {
                FormCheck check = RuleReader.check(row);
                checks.add(check);
                known(row, check.columns());
            }
            case SIGNATURE -> signatures.add(List.of(row.text("vi").split(BETWEEN_LINES, -1)));
        }
    }

    private FormColumn column(Row row, SourceStatus status) {
        int number = row.number("number");
        if (number != columns.size() + 1) {
            row.cellFault(
                    "number",
                    "phải là số tiếp theo: " + (columns.size() + 1),
                    "must be the next one, " + (columns.size() + 1));
        }
        List<String> vi = List.of(row.text("vi").split(BETWEEN_GROUPS, -1));
        List<String> en = List.of(row.text("en").split(BETWEEN_GROUPS, -1));
        if (vi.size() != en.size()) {
            row.cellFault("en", "phải có cùng số nhóm như 'vi'", "must have as many groups as 'vi'");
        }
        CountingRule rule = RuleReader.rule(row);
        if (rule instanceof Sum sum) {
            checkSum(row, sum, number);
        }
        return new FormColumn(number, vi, en, rule instanceof Count count ? count.within(scope) : rule, status);
    }

    /** A sum may add up only counts, so that its list of cases can be made of theirs. */
    private static void checkSum(Row row, Sum sum, int number) {
        if (sum.columns().contains(number)) {
            row.fault("cột không thể là tổng có chính nó.", "a column cannot be a sum of itself.");
        }
    }

    private void known(Row row, List<Integer> numbers) {
        if (!numbers.stream().allMatch(number -> number >= 1 && number <= columns.size())) {
            row.fault("có cột không có ở trên.", "names a column that is not above it.");
        }
    }

    private Optional<ReportForm> form(String code) {
        if (titles.size() != 1 || columns.isEmpty()) {
            faults.add(
                    name,
                    "phải có đúng một dòng FORM và ít nhất một COLUMN.",
                    "must have one row FORM and some COLUMN.");
            return Optional.empty();
        }
        for (FormColumn column : columns) {
            if (column.rule() instanceof Sum sum && !sum.columns().stream().allMatch(this::isCount)) {
                faults.add(
                        name,
                        "cột %d phải là tổng của những cột được đếm.",
                        "column %d must be a sum of columns that are counted.",
                        column.number());
            }
        }
        Row title = titles.getFirst();
        return Optional.of(new ReportForm(
                code,
                title.text("number"),
                title.text("vi"),
                title.text("en"),
                List.copyOf(corner),
                List.copyOf(signatures),
                List.copyOf(columns),
                List.copyOf(checks)));
    }

    private boolean isCount(int number) {
        return number >= 1
                && number <= columns.size()
                && columns.get(number - 1).rule() instanceof Count;
    }
}
