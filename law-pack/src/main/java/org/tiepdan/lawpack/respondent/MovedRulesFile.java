package org.tiepdan.lawpack.respondent;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code moved_on.csv}. */
public final class MovedRulesFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "moved",
            "former_role",
            "role",
            "settler",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");

    private record Matter(Moved moved, RespondentRole formerRole, RespondentRole role) {
        static Matter of(MovedRule rule) {
            return new Matter(rule.moved(), rule.formerRole(), rule.role());
        }
    }

    private MovedRulesFile() {}

    public static List<MovedRule> read(LawFiles files, Faults faults) {
        return RuleRows.read(files.rows(LawFiles.MOVED_ON, COLUMNS, faults), MovedRulesFile::rules, Matter::of, faults);
    }

    private static List<Entry<MovedRule>> rules(Row row) {
        Period period = Period.of(row);
        List<Entry<MovedRule>> entries = new ArrayList<>();
        for (RespondentRole former : row.choices("former_role", RespondentRole.class)) {
            for (RespondentRole now : row.choices("role", RespondentRole.class)) {
                entries.add(new Entry<>(rule(row, period, former, now), period, row));
            }
        }
        return entries;
    }

    private static MovedRule rule(Row row, Period period, RespondentRole former, RespondentRole now) {
        return new MovedRule(
                row.code("rule_id", RuleIds.FORM),
                row.choice("moved", Moved.class),
                former,
                now,
                row.choice("settler", MovedRule.Settler.class),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }
}
