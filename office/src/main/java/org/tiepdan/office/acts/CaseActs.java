package org.tiepdan.office.acts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.tiepdan.access.Role;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Person;
import org.tiepdan.office.words.Display;

/** What was done in a case and what may be done now, for its page. */
@Component
public final class CaseActs {
    /** A case that tracking does not have yet, or not for this reader. */
    private static final Set<Integer> NOTHING_TO_SHOW = Set.of(403, 404);

    private static final ActsNow NONE = new ActsNow(List.of());

    private final TrackingApi tracking;

    CaseActs(TrackingApi tracking) {
        this.tracking = tracking;
    }

    /** The page is shown without them where tracking does not answer. */
    public CaseActsView of(String caseId, Person person, Display display) {
        try {
            var history = tracking.history(caseId);
            return CaseActsView.of(caseId, now(caseId, person), history, display);
        } catch (RefusedException e) {
            return CaseActsView.none(!NOTHING_TO_SHOW.contains(e.status()));
        } catch (RestClientException e) {
            return CaseActsView.none(true);
        }
    }

    /** Nobody but an officer is asked to act. */
    private ActsNow now(String caseId, Person person) {
        return person.caller().roles().contains(Role.OFFICER) ? tracking.acts(caseId) : NONE;
    }
}
