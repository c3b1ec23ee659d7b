package org.tiepdan.routing.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.lawpack.respondent.Moved;
import org.tiepdan.lawpack.respondent.MovedRule;

/** Combinations of facts for which no row says who settles, so that an officer has to decide. */
public final class Uncovered {
    private Uncovered() {}

    /**
     * @param fields those in which no row does; a row for special matters may cover the others
     * @param from first day of a version of the law in which no row does
     */
    public record Combination(
            PetitionType type,
            BodyLevel level,
            RespondentRole role,
            @Nullable DecisionKind kind,
            @Nullable Integer instance,
            List<Field> fields,
            LocalDate from) {
        public Combination {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A denounced person who moved on, for whom no row says who settles.
     *
     * @param from first day of a version of the rows
     */
    public record MovedOn(Moved moved, RespondentRole formerRole, RespondentRole role, LocalDate from) {}

    /** @return combinations for every kind of move and every role, on the first day of every version of a row */
    public static List<MovedOn> movedOn(LawPack law) {
        var days = new TreeSet<>(
                law.movedOn().all().stream().map(MovedRule::effectiveFrom).toList());
        var all = new ArrayList<MovedOn>();
        for (var day : days) {
            for (var moved : Moved.values()) {
                for (var former : RespondentRole.values()) {
                    Arrays.stream(RespondentRole.values())
                            .filter(role ->
                                    law.movedOn().rule(moved, former, role, day).isEmpty())
                            .forEach(role -> all.add(new MovedOn(moved, former, role, day)));
                }
            }
        }
        return all;
    }

    /** @return combinations for every level that a row names or a body has, on the first day of every version of a row */
    public static List<Combination> of(LawPack law) {
        var rules = law.jurisdiction().rules();
        Set<LocalDate> days = new TreeSet<>(
                rules.stream().map(JurisdictionRule::effectiveFrom).toList());
        Set<BodyLevel> levels = new TreeSet<>(
                rules.stream().map(JurisdictionRule::respondentLevel).toList());
        law.bodies().all().forEach(body -> levels.add(body.level()));
        var all = new LinkedHashSet<Combination>();
        for (var day : days) {
            for (var level : levels) {
                for (var role : RespondentRole.values()) {
                    all.addAll(combinations(level, role, day));
                }
            }
        }
        return all.stream()
                .filter(each -> law.jurisdiction()
                        .rule(each.type(), each.level(), each.role(), each.kind(), each.instance(), each.from())
                        .isEmpty())
                .map(each -> uncovered(each, law))
                .filter(each -> !each.fields().isEmpty())
                .toList();
    }

    /** For proposals and feedback only the body counts; mixed petitions are split first. */
    private static List<Combination> combinations(BodyLevel level, RespondentRole role, LocalDate day) {
        var all = new ArrayList<Combination>();
        all.add(new Combination(PetitionType.DENUNCIATION, level, role, null, null, List.of(), day));
        Arrays.stream(DecisionKind.values()).forEach(kind -> {
            all.add(new Combination(PetitionType.COMPLAINT, level, role, kind, 1, List.of(), day));
            all.add(new Combination(PetitionType.COMPLAINT, level, role, kind, 2, List.of(), day));
        });
        return all;
    }

    private static Combination uncovered(Combination each, LawPack law) {
        var fields = Arrays.stream(Field.values())
                .filter(field -> field.allowedFor(each.type()))
                .filter(field -> law.specialMatters()
                        .first(each.type(), field, each.level(), each.kind(), each.instance(), false, each.from())
                        .isEmpty())
                .toList();
        return new Combination(
                each.type(), each.level(), each.role(), each.kind(), each.instance(), fields, each.from());
    }
}
