package org.tiepdan.lawpack.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.table.Entry;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.LawFiles;
import org.tiepdan.lawpack.table.Period;
import org.tiepdan.lawpack.table.Row;
import org.tiepdan.lawpack.table.RuleIds;
import org.tiepdan.lawpack.table.SourceStatus;
import org.tiepdan.lawpack.table.Versions;

/** Reads {@code time_limits.csv}. */
public final class TimeLimitsFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "name_vi",
            "name_en",
            "length",
            "unit",
            "complex_length",
            "remote_length",
            "remote_complex_length",
            "basis",
            "effective_from",
            "effective_to",
            "status",
            "note");

    /** The limits that the services arm; a pack without one of them would let that clock stand still in silence. */
    private static final List<String> NEEDED = List.of(
            "KN-ACCEPT-1",
            "KN-ACCEPT-2",
            "KN-RESOLVE-1",
            "KN-RESOLVE-2",
            "TC-INITIAL",
            "TC-TRANSFER",
            "TC-RESOLVE",
            "TCD-REPLY");

    private TimeLimitsFile() {}

    public static List<TimeLimit> read(LawFiles files, Faults faults) {
        List<Entry<TimeLimit>> entries = new ArrayList<>();
        for (Row row : files.rows(LawFiles.TIME_LIMITS, COLUMNS, faults)) {
            Period period = Period.of(row);
            TimeLimit limit = limit(row, period);
            variantsAreNotShorter(limit, row);
            if (row.sound()) {
                entries.add(new Entry<>(limit, period, row));
            }
        }
        Versions.check(entries, TimeLimit::ruleId, faults);
        return entries.stream().map(Entry::value).toList();
    }

    private static TimeLimit limit(Row row, Period period) {
        return new TimeLimit(
                row.code("rule_id", RuleIds.FORM),
                row.text("name_vi"),
                row.text("name_en"),
                row.number("length"),
                row.choice("unit", LimitUnit.class),
                row.optionalNumber("complex_length"),
                row.optionalNumber("remote_length"),
                row.optionalNumber("remote_complex_length"),
                row.text("basis"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }

    /** Guards against reading "extended by" as "extended to": every length is a total. */
    private static void variantsAreNotShorter(TimeLimit limit, Row row) {
        notShorter("complex_length", limit.complexLength(), limit.length(), row);
        notShorter("remote_length", limit.remoteLength(), limit.length(), row);
        notShorter("remote_complex_length", limit.remoteComplexLength(), limit.lengthFor(true, false), row);
        notShorter("remote_complex_length", limit.remoteComplexLength(), limit.lengthFor(false, true), row);
    }

    private static void notShorter(String column, @Nullable Integer variant, int than, Row row) {
        if (variant != null && variant < than) {
            row.cellFault(
                    column,
                    "phải là tổng số ít nhất %d".formatted(than),
                    "must be a total of at least %d".formatted(than));
        }
    }

    /** @param from the first day on which the pack decides anything */
    public static void checkNeeded(List<TimeLimit> limits, LocalDate from, Faults faults) {
        for (String ruleId : NEEDED) {
            List<TimeLimit> versions = limits.stream()
                    .filter(limit -> limit.ruleId().equals(ruleId))
                    .toList();
            boolean begins =
                    versions.stream().anyMatch(limit -> !limit.effectiveFrom().isAfter(from));
            boolean goesOn = versions.stream().anyMatch(limit -> limit.effectiveTo() == null);
            if (!begins || !goesOn) {
                faults.add(
                        LawFiles.TIME_LIMITS,
                        "thiếu thời hạn %s; cần có từ %s trở đi, không có ngày hết.",
                        "the limit %s is missing; it is needed from %s on, without an end.",
                        ruleId,
                        from);
            }
        }
    }
}
