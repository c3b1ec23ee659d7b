package org.tiepdan.lawpack.special;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.special.SpecialMatter.Respondent;
import org.tiepdan.lawpack.special.SpecialMatter.Settler;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code special_matters.csv}. */
public final class SpecialMattersFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "type",
            "field",
            "respondent_level",
            "decision_kind",
            "instance",
            "settler",
            "outcome",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");
    private static final String NONE = "NONE";

    private record Matter(
            PetitionType type,
            @Nullable Field field,
            Respondent respondent,
            @Nullable BodyLevel level,
            @Nullable DecisionKind kind,
            @Nullable Integer instance) {
        static Matter of(SpecialMatter row) {
            return new Matter(row.type(), row.field(), row.respondent(), row.level(), row.kind(), row.instance());
        }
    }

    private SpecialMattersFile() {}

    public static List<SpecialMatter> read(LawFiles files, List<Entry<Body>> bodies, Faults faults) {
        return RuleRows.read(
                files.rows(LawFiles.SPECIAL_MATTERS, COLUMNS, faults), row -> rows(row, bodies), Matter::of, faults);
    }

    private static List<Entry<SpecialMatter>> rows(Row row, List<Entry<Body>> bodies) {
        Period period = Period.of(row);
        checkSettler(row, period, bodies);
        List<Entry<SpecialMatter>> entries = new ArrayList<>();
        for (PetitionType type : row.choices("type", PetitionType.class)) {
            for (BodyLevel level : levels(row)) {
                entries.add(new Entry<>(row(row, period, type, level), period, row));
            }
            if (isOfNoLevel(row)) {
                entries.add(new Entry<>(row(row, period, type, null), period, row));
            }
        }
        return entries;
    }

    private static boolean isOfNoLevel(Row row) {
        return Set.of(Row.ANY, NONE).contains(row.prose("respondent_level"));
    }

    private static Set<BodyLevel> levels(Row row) {
        return isOfNoLevel(row) ? Set.of() : row.choices("respondent_level", BodyLevel.class);
    }

    private static SpecialMatter row(Row row, Period period, PetitionType type, @Nullable BodyLevel level) {
        String settler = row.text("settler");
        boolean named =
                Stream.of(Settler.values()).noneMatch(each -> each.name().equals(settler));
        return new SpecialMatter(
                row.code("rule_id", RuleIds.FORM),
                type,
                row.prose("field").equals(Row.ANY) ? null : row.choice("field", Field.class),
                level == null ? Respondent.valueOf(row.prose("respondent_level")) : Respondent.LEVEL,
                level,
                row.optionalChoice("decision_kind", DecisionKind.class),
                row.optionalNumber("instance"),
                named ? Settler.BODY : Settler.valueOf(settler),
                named ? settler : null,
                row.optionalChoice("outcome", Outcome.class),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }

    private static void checkSettler(Row row, Period period, List<Entry<Body>> bodies) {
        String settler = row.prose("settler");
        if (settler.equals(Settler.RESPONDENT_BODY.name()) && isOfNoLevel(row)) {
            row.fault(
                    "RESPONDENT_BODY cần 'respondent_level' ghi các cấp.",
                    "RESPONDENT_BODY needs a 'respondent_level' that names levels.");
        }
        boolean found = settler.equals(Settler.RESPONDENT_BODY.name()) || settler.equals(Settler.FIELD_BODY.name());
        if (!found
                && bodies.stream()
                        .noneMatch(body -> body.value().code().equals(settler)
                                && body.period().covers(period))) {
            row.referenceFault(
                    "settler",
                    LawFiles.BODIES,
                    "phải là RESPONDENT_BODY, FIELD_BODY hoặc một cơ quan có trong bodies.csv trong mọi ngày của dòng",
                    "must be RESPONDENT_BODY, FIELD_BODY or a body of bodies.csv for all its days");
        }
    }
}
