package org.tiepdan.lawpack.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code eligibility.csv}. A cell {@code ANY} or {@code NAMED} stands for one rule each, as in the table of competence. */
public final class EligibilityFile {
    private static final String ANY = "ANY";
    private static final String NAMED = "NAMED";
    private static final Set<Outcome> OUTCOMES = EnumSet.of(Outcome.FILE, Outcome.GUIDE);
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "type",
            "petitioner",
            "finding",
            "unless",
            "outcome",
            "procedure",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");

    private record Matter(
            PetitionType type,
            PetitionerKind petitioner,
            @Nullable Finding finding) {
        static Matter of(EligibilityRule rule) {
            return new Matter(rule.type(), rule.petitioner(), rule.finding());
        }
    }

    private EligibilityFile() {}

    public static List<EligibilityRule> read(LawFiles files, Faults faults) {
        return RuleRows.read(
                files.rows(LawFiles.ELIGIBILITY, COLUMNS, faults), EligibilityFile::rules, Matter::of, faults);
    }

    private static List<Entry<EligibilityRule>> rules(Row row) {
        Period period = Period.of(row);
        List<Entry<EligibilityRule>> entries = new ArrayList<>();
        for (PetitionType type : types(row)) {
            for (PetitionerKind petitioner : petitioners(row)) {
                entries.add(new Entry<>(rule(row, period, type, petitioner), period, row));
            }
        }
        check(entries.getFirst().value(), row);
        return entries;
    }

    private static Set<PetitionType> types(Row row) {
        return row.prose("type").equals(ANY)
                ? EnumSet.allOf(PetitionType.class)
                : EnumSet.of(row.choice("type", PetitionType.class));
    }

    private static Set<PetitionerKind> petitioners(Row row) {
        return switch (row.prose("petitioner")) {
            case ANY -> EnumSet.allOf(PetitionerKind.class);
            case NAMED -> EnumSet.complementOf(EnumSet.of(PetitionerKind.ANONYMOUS));
            default -> EnumSet.of(row.choice("petitioner", PetitionerKind.class));
        };
    }

    private static EligibilityRule rule(Row row, Period period, PetitionType type, PetitionerKind petitioner) {
        return new EligibilityRule(
                row.code("rule_id", RuleIds.FORM),
                type,
                petitioner,
                row.optionalChoice("finding", Finding.class),
                row.optionalChoice("unless", Finding.class),
                row.optionalChoice("outcome", Outcome.class),
                row.optionalChoice("procedure", Procedure.class),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }

    private static void check(EligibilityRule rule, Row row) {
        if (!row.sound()) {
            return;
        }
        if ((rule.outcome() == null) == (rule.procedure() == null)) {
            row.fault(
                    "phải ghi hoặc 'outcome' hoặc 'procedure', không ghi cả hai.",
                    "either 'outcome' or 'procedure' must be filled, and not both.");
        } else if (rule.outcome() != null && !OUTCOMES.contains(rule.outcome())) {
            row.cellFault("outcome", "phải là FILE hoặc GUIDE", "must be FILE or GUIDE");
        }
        if (rule.outcome() == Outcome.GUIDE && petitioners(row).contains(PetitionerKind.ANONYMOUS)) {
            row.fault(
                    "'outcome' phải là FILE khi người gửi là ANONYMOUS: không biết ai để hướng dẫn.",
                    "'outcome' must be FILE where the petitioner is ANONYMOUS: nobody is known who could be guided.");
        }
        if (rule.finding() != null && rule.finding() == rule.unless()) {
            row.fault(
                    "không bao giờ áp dụng được, vì 'unless' ghi chính điều ấy.",
                    "can never be reached, because 'unless' names the same finding.");
        }
        if (rule.finding() == null && !row.prose("petitioner").equals(PetitionerKind.ANONYMOUS.name())) {
            row.fault(
                    "'finding' chỉ được để trống khi người gửi là ANONYMOUS.",
                    "'finding' may be empty only for a petitioner ANONYMOUS.");
        }
    }
}
