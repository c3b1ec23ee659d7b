package org.tiepdan.office.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.tiepdan.access.Role;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Person;
import org.tiepdan.office.words.Display;

/** The acts of a case and those possible now, for its page. */
@Component
public final class CaseActs {
    /** Tracking does not have the case yet, or this reader may not see it. */
    private static final Set<Integer> NOTHING_TO_SHOW = Set.of(403, 404);

    private static final ActsNow NONE = new ActsNow(List.of(), null);

    private final TrackingApi tracking;

    CaseActs(TrackingApi tracking) {
        this.tracking = tracking;
    }

    /** If tracking does not answer, the page is shown without acts. */
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

    /** @return what the reader's bodies recorded in a case that another body has now; empty if they recorded nothing */
    public Optional<CaseActsView> own(String caseId, Person person, Display display) {
        if (!person.caller().roles().contains(Role.OFFICER)) {
            return Optional.empty();
        }
        try {
            var own = tracking.ownActs(caseId);
            return Optional.of(CaseActsView.of(caseId, own.offered(), own.history(), display))
                    .filter(view -> !view.history().isEmpty())
                    .map(CaseActsView::withoutRegistration);
        } catch (RefusedException e) {
            if (NOTHING_TO_SHOW.contains(e.status())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Nobody but an officer is asked to act. */
    private ActsNow now(String caseId, Person person) {
        return person.caller().roles().contains(Role.OFFICER) ? tracking.acts(caseId) : NONE;
    }
}
