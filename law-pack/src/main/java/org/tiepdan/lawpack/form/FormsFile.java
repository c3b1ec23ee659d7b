package org.tiepdan.lawpack.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.lawpack.form.period.ReportPeriodsFile;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code forms/sets.csv} and the form files that it names. */
final class FormsFile {
    private static final List<String> COLUMNS =
            List.of("set", "forms", "uses", "basis", "vi", "en", "effective_from", "effective_to", "status", "note");
    private static final CodeForm SET = new CodeForm("[0-9]{4}", "một năm, như 2024", "a year, such as 2024");
    private static final CodeForm CODE =
            new CodeForm("[0-9]{2}-[A-Z]{2,8}", "mã biểu, như 01-XLD", "the code of a form, such as 01-XLD");

    /** Marks the code of a form that the circular dropped. */
    private static final String DROPPED = "-";

    private final FormFiles files;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();

    private FormsFile(FormFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** @throws LawPackException naming every fault */
    static Forms read(FormFiles files) {
        Faults faults = new Faults();
        Forms forms = new FormsFile(files, faults).forms();
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        return forms;
    }

    private Forms forms() {
        List<Entry<FormSet>> sets = new ArrayList<>();
        read.add(FormFiles.SETS);
        for (Row row : files.rows(FormFiles.SETS, COLUMNS, faults)) {
            FormSet set = set(row);
            sets.add(new Entry<>(set, set.period(), row));
        }
        Versions.check(sets, _ -> "one circular after another", faults);
        sets.forEach(entry -> checkUses(entry, sets));
        sets.forEach(entry -> checkDropped(entry, sets));
        checkStrays();
        ReportPeriods periods =
                ReportPeriodsFile.read(files.rows(FormFiles.PERIODS, ReportPeriodsFile.COLUMNS, faults), faults);
        return new Forms(sets.stream().map(Entry::value).toList(), periods);
    }

    private FormSet set(Row row) {
        String id = row.code("set", SET);
        List<ReportForm> forms = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        if (!row.prose("forms").isEmpty()) {
            for (String code : row.prose("forms").split(",", -1)) {
                if (code.strip().startsWith(DROPPED)) {
                    dropped.add(dropped(row, code.strip().substring(DROPPED.length())));
                } else {
                    form(row, id, code.strip()).ifPresent(forms::add);
                }
            }
        }
        boolean uses = !row.prose("uses").isEmpty();
        return new FormSet(
                id,
                row.optionalCode("uses", SET),
                row.text("basis"),
                uses ? row.text("vi") : row.prose("vi"),
                uses ? row.text("en") : row.prose("en"),
                Period.of(row),
                row.choice("status", SourceStatus.class),
                List.copyOf(forms),
                List.copyOf(dropped));
    }

    private static String dropped(Row row, String code) {
        if (!CODE.pattern().matcher(code).matches()) {
            row.cellFault(
                    "forms",
                    "sau dấu trừ phải là mã biểu như 01-XLD, không phải '%s'".formatted(code),
                    "must have the code of a form such as 01-XLD after a hyphen, not '%s'".formatted(code));
        }
        return code;
    }

    private Optional<ReportForm> form(Row row, String set, String code) {
        String name = FormFiles.FOLDER + set + "/" + code + ".csv";
        if (!CODE.pattern().matcher(code).matches() || !files.has(name)) {
            row.cellFault(
                    "forms",
                    "phải là các mã biểu như 01-XLD có tệp của mình (%s), cách nhau bằng dấu phẩy".formatted(name),
                    "must be codes of forms such as 01-XLD that have a file (%s), joined by commas".formatted(name));
            return Optional.empty();
        }
        read.add(name);
        return FormFile.read(files, name, code, faults);
    }

    private void checkUses(Entry<FormSet> entry, List<Entry<FormSet>> sets) {
        String uses = entry.value().uses();
        if (uses != null
                && sets.stream()
                        .noneMatch(other -> other.value().id().equals(uses)
                                && other.period().from().isBefore(entry.period().from()))) {
            entry.row().cellFault("uses", "phải là một bộ biểu có trước", "must be an earlier set");
        }
    }

    /** A circular can drop only a form that an earlier one had: with a mistyped code, the intended form would stay. */
    private static void checkDropped(Entry<FormSet> entry, List<Entry<FormSet>> sets) {
        for (String code : entry.value().dropped()) {
            boolean had = sets.stream()
                    .filter(other ->
                            other.period().from().isBefore(entry.period().from()))
                    .flatMap(other -> other.value().forms().stream())
                    .anyMatch(form -> form.code().equals(code));
            if (!had) {
                entry.row()
                        .cellFault(
                                "forms",
                                "bỏ biểu '%s' mà không bộ biểu nào trước đó có".formatted(code),
                                "drops form '%s', which no earlier set has".formatted(code));
            }
        }
    }

    private void checkStrays() {
        files.there().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> faults.add(
                        name,
                        "không có trong forms/sets.csv, nên không ai đọc.",
                        "is not named in forms/sets.csv, so nobody reads it."));
    }
}
