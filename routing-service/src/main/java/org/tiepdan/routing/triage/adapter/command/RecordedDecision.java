package org.tiepdan.routing.triage.adapter.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.DecidedBy;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * A decision as in answers.
 *
 * @param decidedAt when it was recorded, not the legal day
 * @param decidedOn the legal day of an officer's decision; null if the rules decided
 * @param objections null for none
 * @param now the current state of the case, whatever was decided here; null before tracking has opened it
 * @param proposal what the rules had proposed before an officer decided; null if the rules decided
 * @param matters ids of the matters into which it was split; null if it was not split
 */
public record RecordedDecision(
        String petitionId,
        Instant receivedAt,
        Instant decidedAt,
        @Nullable LocalDate decidedOn,
        @Nullable DecidedBy decidedBy,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable List<Objection> objections,
        @JsonProperty("case") @Nullable Now now,
        @Nullable List<String> matters,
        @Nullable List<Reason> proposal,
        @JsonUnwrapped RoutingAnswer decision) {

    /** @param decider null unless a common superior decides */
    public record Now(
            String state,
            @Nullable String competentBody,
            @Nullable String decider) {
        static @Nullable Now of(@Nullable CaseNow told) {
            return told == null ? null : new Now(told.state(), told.competentBody(), told.decider());
        }
    }

    public static RecordedDecision of(CaseId id, DecidedPetition decided) {
        var petition = decided.petition();
        return new RecordedDecision(
                id.value(),
                decided.receivedAt(),
                decided.decidedAt(),
                decided.decidedBy() == null ? null : decided.since(),
                decided.decidedBy(),
                petition.registerNumber(),
                petition.registerYear(),
                decided.objections().isEmpty() ? null : decided.objections(),
                Now.of(decided.now()),
                decided.isSplit() ? Several.orNothing(decided.several()).matters() : null,
                decided.background().proposalOf(decided.decidedBy()),
                decided.decision());
    }
}
