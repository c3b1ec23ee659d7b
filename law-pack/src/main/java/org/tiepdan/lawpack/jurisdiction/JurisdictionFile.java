package org.tiepdan.lawpack.jurisdiction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/**
 * Reads {@code jurisdiction.csv}. A cell {@code ANY} in level or role becomes one rule for each level or role, so that
 * what the checks compare and what a service finds are plain rules that cannot hide behind one another.
 */
public final class JurisdictionFile {
    private static final String ANY = "ANY";
    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "type",
            "respondent_level",
            "role",
            "decision_kind",
            "instance",
            "settler",
            "basis",
            "vi",
            "en",
            "effective_from",
            "effective_to",
            "status",
            "note");

    /** What a rule is about. */
    private record Matter(
            PetitionType type,
            BodyLevel level,
            RespondentRole role,
            @Nullable DecisionKind kind,
            @Nullable Integer instance) {
        static Matter of(JurisdictionRule rule) {
            return new Matter(rule.type(), rule.respondentLevel(), rule.role(), rule.decisionKind(), rule.instance());
        }
    }

    private final List<Entry<Body>> bodies;
    private final List<Entry<JurisdictionRule>> rules = new ArrayList<>();
    private final RuleIds ids = new RuleIds();

    private JurisdictionFile(List<Entry<Body>> bodies) {
        this.bodies = bodies;
    }

    public static List<JurisdictionRule> read(LawFiles files, List<Entry<Body>> bodies, Faults faults) {
        JurisdictionFile file = new JurisdictionFile(bodies);
        for (Row row : files.rows(LawFiles.JURISDICTION, COLUMNS, faults)) {
            List<Entry<JurisdictionRule>> read = file.rules(row);
            if (row.sound()) {
                file.rules.addAll(read);
                file.ids.check(
                        row.prose("rule_id"),
                        read.stream().map(entry -> Matter.of(entry.value())).toList(),
                        row,
                        faults);
            }
        }
        Versions.check(file.rules, Matter::of, faults);
        return file.rules.stream().map(Entry::value).toList();
    }

    private List<Entry<JurisdictionRule>> rules(Row row) {
        Period period = Period.of(row);
        PetitionType type = row.choice("type", PetitionType.class);
        checkComplaintCells(type, row);
        List<Entry<JurisdictionRule>> entries = new ArrayList<>();
        for (BodyLevel level : levels(row, period)) {
            for (RespondentRole role : choices("role", RespondentRole.class, row)) {
                entries.add(new Entry<>(rule(row, period, type, level, role), period, row));
            }
        }
        return entries;
    }

    private static JurisdictionRule rule(
            Row row, Period period, PetitionType type, BodyLevel level, RespondentRole role) {
        return new JurisdictionRule(
                row.code("rule_id", RuleIds.FORM),
                type,
                level,
                role,
                row.optionalChoice("decision_kind", DecisionKind.class),
                row.optionalNumber("instance"),
                row.choice("settler", Settler.class),
                row.text("basis"),
                row.text("vi"),
                row.text("en"),
                period.from(),
                period.to(),
                row.choice("status", SourceStatus.class),
                row.prose("note"));
    }

    /** Only a complaint contests a decision and has instances (LKN 2, 7). */
    private static void checkComplaintCells(PetitionType type, Row row) {
        boolean filled =
                !row.prose("decision_kind").isEmpty() && row.prose("instance").matches("[12]");
        boolean empty =
                row.prose("decision_kind").isEmpty() && row.prose("instance").isEmpty();
        if (type == PetitionType.COMPLAINT ? !filled : !empty) {
            row.fault(
                    "'decision_kind' và 'instance' (1 hoặc 2) phải có ở COMPLAINT và chỉ ở loại ấy.",
                    "'decision_kind' and 'instance' (1 or 2) must be filled for a COMPLAINT, and for no other type.");
        }
    }

    private Set<BodyLevel> levels(Row row, Period period) {
        Set<BodyLevel> peopled = bodies.stream()
                .filter(body -> body.period().overlaps(period))
                .map(body -> body.value().level())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BodyLevel.class)));
        Set<BodyLevel> named = choices("respondent_level", BodyLevel.class, row);
        if (row.prose("respondent_level").equals(ANY)) {
            return peopled;
        }
        if (row.sound() && !peopled.containsAll(named)) {
            row.referenceFault(
                    "respondent_level",
                    LawFiles.BODIES,
                    "phải là một cấp mà lúc ấy có cơ quan trong bodies.csv",
                    "must be a level of which bodies.csv has a body in its time");
        }
        return named;
    }

    private static <E extends Enum<E>> Set<E> choices(String column, Class<E> choices, Row row) {
        return row.prose(column).equals(ANY) ? EnumSet.allOf(choices) : EnumSet.of(row.choice(column, choices));
    }
}
