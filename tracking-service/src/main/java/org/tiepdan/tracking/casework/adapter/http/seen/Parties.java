package org.tiepdan.tracking.casework.adapter.http.seen;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** Who has to do with a case, as the policy asks it. */
public final class Parties {
    private Parties() {}

    /** @param competence null while an officer has yet to decide */
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

    /** The same case for the body that once acted upon it. */
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
