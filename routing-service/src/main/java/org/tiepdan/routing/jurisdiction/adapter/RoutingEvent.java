package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LegalTime;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingDecision;

/** What routing writes: the decision, with as much of the petition as its readers need and no trace of who wrote it. */
sealed interface RoutingEvent {

    /** Type on the wire. */
    String wireType();

    record PetitionRouted(
            String type,
            @Nullable Integer instance,
            String channel,
            String receivingBody,
            String competentBody,
            @Nullable Integer settlesInstance,
            Instant receivedAt,
            LocalDate decidedOn,
            String subject,
            @Nullable String field,
            PetitionReceived.@Nullable Place place,
            String outcome,
            List<Reason> reasons,
            String ruleset)
            implements RoutingEvent {
        @Override
        public String wireType() {
            return "petition.routed.v1";
        }
    }

    record TriageRequested(
            String type,
            @Nullable Integer instance,
            String channel,
            String receivingBody,
            Instant receivedAt,
            String subject,
            @Nullable String field,
            PetitionReceived.@Nullable Place place,
            List<String> missing,
            List<String> candidates,
            List<Reason> reasons,
            String ruleset,
            @Nullable String conflictsWith)
            implements RoutingEvent {
        @Override
        public String wireType() {
            return "petition.triage-requested.v1";
        }
    }

    /** @param conflictsWith id of the event that first recorded this petition, if this is another one; else null */
    static RoutingEvent of(PetitionReceived petition, RoutingDecision decision, @Nullable String conflictsWith) {
        return switch (decision) {
            case RoutingDecision.Routed routed -> routed(petition, routed);
            case RoutingDecision.Triage triage -> triage(petition, triage, conflictsWith);
        };
    }

    private static PetitionRouted routed(PetitionReceived petition, RoutingDecision.Routed decision) {
        return new PetitionRouted(
                petition.type(),
                petition.instance(),
                petition.channel(),
                petition.receivingBody(),
                decision.competentBody(),
                decision.settlesInstance(),
                petition.receivedAt(),
                // A decision that the system makes by itself counts as made on the day of receipt.
                LegalTime.dateOf(petition.receivedAt()),
                petition.subject(),
                petition.field(),
                petition.place(),
                decision.outcome().name(),
                decision.reasons(),
                decision.ruleset());
    }

    private static TriageRequested triage(
            PetitionReceived petition, RoutingDecision.Triage decision, @Nullable String conflictsWith) {
        return new TriageRequested(
                petition.type(),
                petition.instance(),
                petition.channel(),
                petition.receivingBody(),
                petition.receivedAt(),
                petition.subject(),
                petition.field(),
                petition.place(),
                decision.missing(),
                decision.candidates(),
                decision.reasons(),
                decision.ruleset(),
                conflictsWith);
    }
}
