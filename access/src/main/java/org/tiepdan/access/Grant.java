package org.tiepdan.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What the policy gives one caller for one operation.
 *
 * @param caller who sent the request
 * @param conditions at least one; each is sufficient by itself
 * @param bodies codes of the bodies whose cases the caller sees: the caller's own and, with {@link Condition#CASE_BELOW}, all below them;
 *     empty if no condition concerns bodies or cases
 * @param watched codes of the bodies whose cases the caller sees while they have to settle them, since a body above may act on them; empty
 *     without {@link Condition#ACTING_CASE}
 * @param denounceable codes of the bodies whose denunciations are hidden from the caller: the caller's own, their successors, and all that
 *     any of these succeeded, since the same people work there now
 */
public record Grant(
        Caller caller, Set<Condition> conditions, Set<String> bodies, Set<String> watched, Set<String> denounceable) {
    private static final Set<Condition> OF_OWN_BODIES =
            Set.of(Condition.OWN_BODY, Condition.OWN_CASE, Condition.ACTING_CASE, Condition.TWO_PERSONS);

    public Grant {
        conditions = Set.copyOf(conditions);
        bodies = Set.copyOf(bodies);
        watched = Set.copyOf(watched);
        denounceable = Set.copyOf(denounceable);
    }

    /** A grant without watched bodies, of a caller whose bodies succeeded no others. */
    public Grant(Caller caller, Set<Condition> conditions, Set<String> bodies) {
        this(caller, conditions, bodies, Set.of(), caller.bodies());
    }

    static Grant of(Caller caller, Set<Condition> conditions, BodyTree tree, LocalDate today) {
        Set<String> bodies = Set.of();
        if (conditions.contains(Condition.CASE_BELOW)) {
            bodies = tree.withAllBelow(caller.bodies(), today);
        } else if (!Collections.disjoint(conditions, OF_OWN_BODIES)) {
            bodies = caller.bodies();
        }
        var watched = conditions.contains(Condition.ACTING_CASE)
                ? tree.withAllBelow(caller.bodies(), today)
                : Set.<String>of();
        return new Grant(caller, conditions, bodies, watched, tree.sharingPeople(caller.bodies(), today));
    }

    /** @return whether the caller may see cases of this body, whether or not there are any */
    public boolean reaches(String body) {
        return bodies.contains(body) || watched.contains(body);
    }

    /** @return codes of all bodies that {@link #reaches} accepts */
    public Set<String> reach() {
        var all = new HashSet<>(bodies);
        all.addAll(watched);
        return Set.copyOf(all);
    }

    /** @return whether the caller may act, or receive, for this body */
    public boolean actsFor(String body) {
        return conditions.contains(Condition.OWN_BODY) && caller.bodies().contains(body);
    }

    /**
     * Whether the caller may see the case. The denounced body, its successor and the denounced officers never see a denunciation (LTC
     * 2018, Articles 8.3, 12.4 and 56), even if that body handles it.
     */
    public boolean sees(CaseParties parties) {
        var competent = parties.competent();
        boolean handled = parties.handlers().stream().anyMatch(bodies::contains)
                || (competent != null && watched.contains(competent));
        return handled && !(parties.mayDenounce() && isDenouncedIn(parties));
    }

    private boolean isDenouncedIn(CaseParties parties) {
        var id = caller.id();
        var respondent = parties.respondentBody();
        return (respondent != null && denounceable.contains(respondent))
                || (id != null && parties.respondentOfficers().contains(id));
    }
}
