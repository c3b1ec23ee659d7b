package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What routing decides. */
sealed interface RoutingEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "petition.routed.v1", PetitionRouted.class,
            "petition.triage-requested.v1", TriageRequested.class);

    record PetitionRouted(
            String type,
            String receivingBody,
            String competentBody,
            @Nullable Integer settlesInstance,
            LocalDate decidedOn,
            String outcome,
            List<Reason> reasons,
            String ruleset)
            implements RoutingEvent {
        public PetitionRouted {
            CaseEvent.require(type, receivingBody, competentBody, decidedOn, outcome, reasons, ruleset);
        }
    }

    /** @param conflictsWith a second petition came under the id of a first one; the case itself goes on as it was */
    record TriageRequested(
            String type,
            String receivingBody,
            List<String> missing,
            List<String> candidates,
            List<Reason> reasons,
            String ruleset,
            @Nullable String conflictsWith)
            implements RoutingEvent {
        public TriageRequested {
            CaseEvent.require(type, receivingBody, missing, candidates, reasons, ruleset);
        }
    }
}
