package org.tiepdan.lawpack.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code time_limits.csv}. */
public final class TimeLimitsFile {
    public static final List<String> COLUMNS = List.of(
            "rule_id",
            "step",
            "name_vi",
            "name_en",
            "type",
            "instance",
            "channel",
            "procedure",
            "decision",
            "outcome",
            "starts",
            "owed_by",
            "met_by",
            "ended_by",
            "kind",
            "at_end",
            "length",
            "unit",
            "counts",
            "complex_length",
            "remote_length",
            "remote_complex_length",
            "stands_still",
            "extension",
            "extension_length",
            "extension_times",
            "reading",
            "basis",
            "effective_from",
            "effective_to",
            "status",
            "note");

    private TimeLimitsFile() {}

    /**
     * @param chosen the readings of the law that the settings choose, by setting
     * @return the limits without a reading, and those of the readings chosen
     */
    public static List<TimeLimit> read(LawFiles files, Map<String, String> chosen, Faults faults) {
        Readings readings = new Readings(chosen);
        List<Entry<TimeLimit>> entries = new ArrayList<>();
        RuleIds ids = new RuleIds();
        for (Row row : files.rows(LawFiles.TIME_LIMITS, COLUMNS, faults)) {
            Period period = Period.of(row);
            TimeLimit limit = limit(row, period);
            LimitChecks.check(limit, row);
            boolean holds = readings.choose(row);
            if (row.sound()) {
                if (holds) {
                    entries.add(new Entry<>(limit, period, row));
                }
                ids.check(limit.ruleId(), List.of(Arrays.asList(limit.step(), limit.appliesTo())), row, faults);
            }
        }
        readings.checkThatEachChoiceIsThere(faults);
        // Without settings no reading is chosen, and the days of their rows would look like gaps.
        if (!faults.isSpoilt(LawFiles.SETTINGS)) {
            LimitChecks.checkTogether(entries);
            Versions.check(entries, TimeLimit::ruleId, faults);
        }
        return entries.stream().map(Entry::value).toList();
    }

    private static TimeLimit limit(Row row, Period period) {
        return new TimeLimit(
                row.code("rule_id", RuleIds.FORM),
                row.choice("step", LimitStep.class),
                row.text("name_vi"),
                row.text("name_en"),
                LimitCells.scope(row),
                LimitCells.course(row),
                row.numberOrZero("length"),
                row.choice("unit", LimitUnit.class),
                LimitCells.counts(row),
                row.optionalNumber("complex_length"),
                row.optionalNumber("remote_length"),
                row.optionalNumber("remote_complex_length"),
                LimitCells.extension(row),
                row.text("basis"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }
}
