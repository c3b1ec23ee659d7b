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
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

/** Combinations of facts for which no row says who settles, so that an officer has to decide. */
public final class Uncovered {
    private Uncovered() {}

    /** @param from first day of a version of the law in which no row does */
    public record Combination(
            PetitionType type,
            BodyLevel level,
            RespondentRole role,
            @Nullable DecisionKind kind,
            @Nullable Integer instance,
            LocalDate from) {}

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
        return all.stream().filter(each -> isUncovered(each, law)).toList();
    }

    /** For proposals and feedback only the body counts; mixed petitions are split first. */
    private static List<Combination> combinations(BodyLevel level, RespondentRole role, LocalDate day) {
        var all = new ArrayList<Combination>();
        all.add(new Combination(PetitionType.DENUNCIATION, level, role, null, null, day));
        Arrays.stream(DecisionKind.values()).forEach(kind -> {
            all.add(new Combination(PetitionType.COMPLAINT, level, role, kind, 1, day));
            all.add(new Combination(PetitionType.COMPLAINT, level, role, kind, 2, day));
        });
        return all;
    }

    private static boolean isUncovered(Combination each, LawPack law) {
        return law.jurisdiction()
                        .rule(each.type(), each.level(), each.role(), each.kind(), each.instance(), each.from())
                        .isEmpty()
                && law.specialMatters()
                        .first(each.type(), null, each.level(), each.kind(), each.instance(), false, each.from())
                        .isEmpty();
    }
}
