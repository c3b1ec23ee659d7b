package org.tiepdan.lawpack.jurisdiction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.UnitKind;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/**
 * Reads {@code jurisdiction.csv}. A cell of several words, or {@code ANY}, becomes one rule per word, so that the checks and the services
 * see only simple rules, none of which can hide another.
 */
public final class JurisdictionFile {
    private static final String KIND = "decision_kind";
    private static final String INSTANCE = "instance";
    private static final String SETTLER = "settler";
    /** Both decisions and acts. */
    private static final String ADMINISTRATIVE = "ADMINISTRATIVE";

    private static final Set<DecisionKind> BOTH_ADMINISTRATIVE =
            EnumSet.of(DecisionKind.ADMINISTRATIVE_DECISION, DecisionKind.ADMINISTRATIVE_ACT);
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

    /** The matter a rule applies to. */
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

    private record Contested(
            @Nullable DecisionKind kind, @Nullable Integer instance) {}

    private final List<Entry<Body>> bodies;

    private JurisdictionFile(List<Entry<Body>> bodies) {
        this.bodies = bodies;
    }

    public static List<JurisdictionRule> read(LawFiles files, List<Entry<Body>> bodies, Faults faults) {
        JurisdictionFile file = new JurisdictionFile(bodies);
        return RuleRows.read(files.rows(LawFiles.JURISDICTION, COLUMNS, faults), file::rules, Matter::of, faults);
    }

    private List<Entry<JurisdictionRule>> rules(Row row) {
        Period period = Period.of(row);
        PetitionType type = row.choice("type", PetitionType.class);
        checkComplaintCells(type, row);
        checkSettler(row, period);
        List<Entry<JurisdictionRule>> entries = new ArrayList<>();
        for (BodyLevel level : levels(row, period)) {
            for (RespondentRole role : row.choices("role", RespondentRole.class)) {
                for (Contested contested : contested(row)) {
                    Matter matter = new Matter(type, level, role, contested.kind(), contested.instance());
                    entries.add(new Entry<>(rule(row, period, matter), period, row));
                }
            }
        }
        return entries;
    }

    /** Combines the two cells of a complaint; one entry with neither for other types. */
    private static List<Contested> contested(Row row) {
        if (row.prose(KIND).isEmpty() || row.prose(INSTANCE).isEmpty()) {
            return List.of(new Contested(row.optionalChoice(KIND, DecisionKind.class), row.optionalNumber(INSTANCE)));
        }
        List<Contested> all = new ArrayList<>();
        for (DecisionKind kind :
                row.prose(KIND).equals(ADMINISTRATIVE) ? BOTH_ADMINISTRATIVE : row.choices(KIND, DecisionKind.class)) {
            if (row.prose(INSTANCE).equals(Row.ANY)) {
                all.add(new Contested(kind, 1));
                all.add(new Contested(kind, 2));
            } else {
                all.add(new Contested(kind, row.number(INSTANCE)));
            }
        }
        return all;
    }

    private static JurisdictionRule rule(Row row, Period period, Matter matter) {
        String settler = row.text(SETTLER);
        boolean named = isCode(settler);
        return new JurisdictionRule(
                row.code("rule_id", RuleIds.FORM),
                matter.type(),
                matter.level(),
                matter.role(),
                matter.kind(),
                matter.instance(),
                named ? Settler.BODY : row.choice(SETTLER, Settler.class),
                named ? settler : null,
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
        boolean filled = !row.prose(KIND).isEmpty() && row.prose(INSTANCE).matches("[12]|" + Row.ANY);
        boolean empty = row.prose(KIND).isEmpty() && row.prose(INSTANCE).isEmpty();
        if (type == PetitionType.COMPLAINT ? !filled : !empty) {
            row.fault(
                    "'decision_kind' và 'instance' (1 hoặc 2) phải có ở COMPLAINT và chỉ ở loại ấy.",
                    "'decision_kind' and 'instance' (1 or 2) must be filled for a COMPLAINT, and for no other type.");
        }
    }

    /** Bodies' codes are in lower case, all other words in capitals. */
    private static boolean isCode(String settler) {
        return settler.equals(settler.toLowerCase(Locale.ROOT)) && !settler.isEmpty();
    }

    private void checkSettler(Row row, Period period) {
        String settler = row.prose(SETTLER);
        boolean known = bodies.stream()
                .anyMatch(body ->
                        body.value().code().equals(settler) && body.period().covers(period));
        if (isCode(settler) && !known) {
            row.referenceFault(
                    SETTLER,
                    LawFiles.BODIES,
                    "phải là một cơ quan có trong bodies.csv trong mọi ngày của dòng",
                    "must be a body of bodies.csv for all its days");
        }
    }

    private Set<BodyLevel> levels(Row row, Period period) {
        if (row.prose("respondent_level").equals(Row.ANY)) {
            return peopled(body -> body.period().overlaps(period));
        }
        Set<BodyLevel> named = row.choices("respondent_level", BodyLevel.class);
        if (row.sound() && !withUnits(peopled(body -> began(body, period))).containsAll(named)) {
            row.referenceFault(
                    "respondent_level",
                    LawFiles.BODIES,
                    "phải là một cấp mà lúc ấy có cơ quan trong bodies.csv",
                    "must be a level of which bodies.csv has a body in its time");
        }
        return named;
    }

    private Set<BodyLevel> peopled(Predicate<Entry<Body>> when) {
        return bodies.stream()
                .filter(when)
                .map(body -> body.value().level())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BodyLevel.class)));
    }

    /** No check of the last day: petitions about a former body's acts still arrive after it ended. */
    private static boolean began(Entry<Body> body, Period period) {
        return period.to() == null || !body.period().from().isAfter(period.to());
    }

    /** Adds the levels of units: a unit need not be in the list of bodies, as the petition then names the body that manages it. */
    private static Set<BodyLevel> withUnits(Set<BodyLevel> peopled) {
        Set<BodyLevel> all = EnumSet.copyOf(peopled);
        for (UnitKind unit : UnitKind.values()) {
            peopled.forEach(managing -> unit.under(managing).ifPresent(all::add));
        }
        return all;
    }
}
