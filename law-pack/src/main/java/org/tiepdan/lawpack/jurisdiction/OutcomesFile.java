package org.tiepdan.lawpack.jurisdiction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code outcomes.csv}. */
public final class OutcomesFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "type",
            "relation",
            "outcome",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");

    private static final List<String> OPTIONAL = List.of("procedure", "also_sent_to");

    /** The values of {@code also_sent_to}. */
    private enum AlsoSentTo {
        COMPETENT_BODY
    }

    private record Matter(
            PetitionType type, Relation relation, @Nullable Procedure procedure, boolean alsoSentToCompetent) {
        static Matter of(OutcomeRule rule) {
            return new Matter(rule.type(), rule.relation(), rule.procedure(), rule.alsoSentToCompetent());
        }
    }

    private OutcomesFile() {}

    public static List<OutcomeRule> read(LawFiles files, Faults faults) {
        return RuleRows.read(
                files.rows(LawFiles.OUTCOMES, COLUMNS, OPTIONAL, faults),
                row -> {
                    Period period = Period.of(row);
                    return List.of(new Entry<>(rule(row, period), period, row));
                },
                Matter::of,
                faults);
    }

    private static OutcomeRule rule(Row row, Period period) {
        return new OutcomeRule(
                row.code("rule_id", RuleIds.FORM),
                row.choice("type", PetitionType.class),
                row.choice("relation", Relation.class),
                row.optionalChoice("procedure", Procedure.class),
                row.optionalChoice("also_sent_to", AlsoSentTo.class) != null,
                row.choice("outcome", Outcome.class),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }
}
