package org.tiepdan.tracking.casework.adapter.http.seen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** The parties of a case for the access policy. */
public final class Parties {
    private Parties() {}

    /** @param competence null until an officer has decided */
    public static CaseParties of(Petition petition, @Nullable Competence competence) {
        var competent = competence == null ? null : competence.body();
        var handlers = new HashSet<String>();
        handlers.add(petition.handler());
        if (competent != null) {
            handlers.add(competent);
        }
        var respondent = petition.respondent();
        var officers = respondent == null ? null : respondent.officers();
        return new CaseParties(
                petition.type().mayDenounce(),
                handlers,
                competent,
                petition.keptFrom().orElse(null),
                officers == null ? Set.of() : Set.copyOf(officers));
    }

    /** The parties with a body that once acted on the case as an additional handler. */
    public static CaseParties alsoHandledBy(CaseParties parties, String body) {
        var handlers = new HashSet<>(parties.handlers());
        handlers.add(body);
        return new CaseParties(
                parties.mayDenounce(),
                handlers,
                parties.competent(),
                parties.respondentBody(),
                parties.respondentOfficers());
    }

    /**
     * @return the parties with the bodies that may act from above on that day as additional handlers, and with the
     *     successor of the competent body, which may act before the case is known to have moved
     */
    static CaseParties acting(CaseParties parties, Bodies bodies, LocalDate today) {
        var competent = parties.competent();
        if (competent == null) {
            return parties;
        }
        return Stream.concat(bodies.successorOn(competent, today).stream(), bodies.allAbove(competent, today).stream())
                .reduce(parties, Parties::alsoHandledBy, (_, last) -> last);
    }
}
