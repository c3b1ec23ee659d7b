package org.tiepdan.tracking.casework.adapter.http.seen;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
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
}
