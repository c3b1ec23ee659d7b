package org.tiepdan.lawpack.flag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.flag.Flag.Condition;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code flags.csv}. */
public final class FlagsFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "type",
            "condition",
            "limit",
            "people",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");

    private record Matter(
            List<PetitionType> types,
            Condition condition,
            @Nullable String limit) {
        static Matter of(Flag flag) {
            return new Matter(flag.types(), flag.condition(), flag.limit());
        }
    }

    private FlagsFile() {}

    public static List<Flag> read(LawFiles files, List<TimeLimit> limits, Faults faults) {
        Set<String> known = limits.stream().map(TimeLimit::ruleId).collect(Collectors.toSet());
        return RuleRows.read(
                files.rows(LawFiles.FLAGS, COLUMNS, faults), row -> flags(row, known, faults), Matter::of, faults);
    }

    private static List<Entry<Flag>> flags(Row row, Set<String> known, Faults faults) {
        Period period = Period.of(row);
        Flag flag = flag(row, period);
        check(flag, row);
        if (faults.isEmpty() && flag.limit() != null && !known.contains(flag.limit())) {
            // If another row has a fault, the limit may exist nevertheless.
            row.referenceFault(
                    "limit",
                    LawFiles.TIME_LIMITS,
                    "phải là rule_id có trong time_limits.csv",
                    "must be a rule_id of time_limits.csv");
        }
        return List.of(new Entry<>(flag, period, row));
    }

    private static Flag flag(Row row, Period period) {
        return new Flag(
                row.code("rule_id", RuleIds.FORM),
                List.copyOf(row.choices("type", PetitionType.class)),
                row.choice("condition", Condition.class),
                row.optionalText("limit"),
                row.optionalNumber("people"),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }

    private static void check(Flag flag, Row row) {
        if ((flag.condition() == Condition.LATE) != (flag.limit() != null)) {
            row.fault("'limit' phải có ở LATE và chỉ ở đó.", "'limit' must be filled for LATE, and for no other.");
        }
        if ((flag.condition() == Condition.NO_MANDATE) != (flag.people() != null)) {
            row.fault(
                    "'people' phải có ở NO_MANDATE và chỉ ở đó.",
                    "'people' must be filled for NO_MANDATE, and for no other.");
        }
    }
}
