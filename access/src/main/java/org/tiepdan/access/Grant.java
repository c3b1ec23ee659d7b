package org.tiepdan.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * What the policy gives one caller for one operation.
 *
 * @param caller who asks
 * @param conditions one at least; each is enough by itself
 * @param bodies whose cases the caller sees: the caller's own, as who acts upon a case has to see it, and with
 *     {@link Condition#CASE_BELOW} all below them; empty where no condition is about bodies or cases
 */
public record Grant(Caller caller, Set<Condition> conditions, Set<String> bodies) {
    private static final Set<Condition> OF_OWN_BODIES =
            Set.of(Condition.OWN_BODY, Condition.OWN_CASE, Condition.TWO_PERSONS);

    public Grant {
        conditions = Set.copyOf(conditions);
        bodies = Set.copyOf(bodies);
    }

    static Grant of(Caller caller, Set<Condition> conditions, BodyTree tree, LocalDate today) {
        Set<String> bodies = Set.of();
        if (conditions.contains(Condition.CASE_BELOW)) {
            bodies = tree.withAllBelow(caller.bodies(), today);
        } else if (!Collections.disjoint(conditions, OF_OWN_BODIES)) {
            bodies = caller.bodies();
        }
        return new Grant(caller, conditions, bodies);
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
        boolean handled = parties.handlers().stream().anyMatch(bodies::contains);
        return handled && !(parties.mayDenounce() && isDenouncedIn(parties));
    }

    private boolean isDenouncedIn(CaseParties parties) {
        var id = caller.id();
        var respondent = parties.respondentBody();
        return (respondent != null && caller.bodies().contains(respondent))
                || (id != null && parties.respondentOfficers().contains(id));
    }
}
