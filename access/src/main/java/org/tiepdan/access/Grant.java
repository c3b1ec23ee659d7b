package org.tiepdan.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What the policy gives one caller for one operation.
 *
 * @param caller who asks
 * @param conditions one at least; each is enough by itself
 * @param bodies whose cases the caller sees: the caller's own, as who acts upon a case has to see it, and with
 *     {@link Condition#CASE_BELOW} all below them; empty where no condition is about bodies or cases
 * @param watched bodies whose cases the caller sees while they have to settle them, since who is above may act upon those; empty
 *     without {@link Condition#ACTING_CASE}
 */
public record Grant(Caller caller, Set<Condition> conditions, Set<String> bodies, Set<String> watched) {
    private static final Set<Condition> OF_OWN_BODIES =
            Set.of(Condition.OWN_BODY, Condition.OWN_CASE, Condition.ACTING_CASE, Condition.TWO_PERSONS);

    public Grant {
        conditions = Set.copyOf(conditions);
        bodies = Set.copyOf(bodies);
        watched = Set.copyOf(watched);
    }

    /** One that is about no bodies below. */
    public Grant(Caller caller, Set<Condition> conditions, Set<String> bodies) {
        this(caller, conditions, bodies, Set.of());
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
        return new Grant(caller, conditions, bodies, watched);
    }

    /** @return whether the caller may see cases of this body, of which there need not be any */
    public boolean reaches(String body) {
        return bodies.contains(body) || watched.contains(body);
    }

    /** @return codes of all bodies that {@link #reaches} names */
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
     * A denunciation does not exist for the body it denounces, nor for an officer it names (LTC 2018, Articles 8.3 and 56): not even
     * where that body handles it.
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
        return (respondent != null && caller.bodies().contains(respondent))
                || (id != null && parties.respondentOfficers().contains(id));
    }
}
