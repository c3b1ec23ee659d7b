package org.tiepdan.tracking.casework.adapter.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Contested;
import org.tiepdan.tracking.petition.Lineage;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.PetitionObjected;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;
import tools.jackson.databind.JsonNode;

/** The members of routing's decisions that are used here. */
final class RoutingViews {
    private RoutingViews() {}

    /** The members of {@code petition.routed.v1} that are used here. */
    record Routed(
            @Nullable PetitionType type,
            @Nullable Integer instance,
            @Nullable Integer settlesInstance,
            @Nullable Channel channel,
            @Nullable String receivingBody,
            @Nullable String competentBody,
            @Nullable Instant receivedAt,
            @Nullable LocalDate decidedOn,
            @Nullable Outcome outcome,
            @Nullable Procedure procedure,
            @Nullable Respondent respondent,
            @Nullable ConflictOfInterest conflict,
            @Nullable Contested decision,
            @Nullable DecidedBy decidedBy,
            @Nullable String parent,
            @Nullable String closesAs,
            RegistrationViews.@Nullable Mended correction) {

        RoutingFact fact(Envelope envelope, Instant now) {
            var decided = need(outcome, "outcome");
            switch (decided) {
                case ACCEPT, TRANSFER, URGE -> need(competentBody, "competentBody");
                case GUIDE, RETURN, FILE, REFUSE -> {}
                case TRIAGE -> throw new UnreadableRecordException("Expected a routed petition, but it is in triage.");
            }
            var petition = new Petition(
                    envelope.subject(),
                    need(type, "type"),
                    settlesInstance == null ? instance : settlesInstance,
                    need(channel, "channel"),
                    need(receivingBody, "receivingBody"),
                    need(receivedAt, "receivedAt"),
                    now,
                    procedure,
                    null,
                    respondent,
                    whole(conflict),
                    decision,
                    Lineage.of(parent));
            var routed = new PetitionRouted(
                    petition,
                    competentBody,
                    decided,
                    decidedOn == null ? petition.receivedOn() : decidedOn,
                    decidedBy == null ? null : decidedBy.by(),
                    ClosedAs.DUPLICATE.name().equals(closesAs) ? true : null);
            return correction == null ? routed : correction.of(routed);
        }
    }

    /** The officer who decided. */
    record DecidedBy(@Nullable String by) {}

    /** The members of {@code petition.triage-requested.v1} that are used here. */
    record InTriage(
            @Nullable PetitionType type,
            @Nullable Integer instance,
            @Nullable Channel channel,
            @Nullable String receivingBody,
            @Nullable Instant receivedAt,
            @Nullable JsonNode conflictsWith,
            @Nullable Respondent respondent,
            @Nullable ConflictOfInterest conflict,
            @Nullable Contested decision,
            @Nullable String parent,
            RegistrationViews.@Nullable Mended correction) {

        RoutingFact fact(Envelope envelope, Instant now) {
            var petition = new Petition(
                    envelope.subject(),
                    need(type, "type"),
                    instance,
                    need(channel, "channel"),
                    need(receivingBody, "receivingBody"),
                    need(receivedAt, "receivedAt"),
                    now,
                    null,
                    null,
                    respondent,
                    whole(conflict),
                    decision,
                    Lineage.of(parent));
            var requested = new TriageRequested(petition, conflictsWith != null && !conflictsWith.isNull());
            return correction == null ? requested : correction.of(requested);
        }
    }

    /** The members of {@code petition.split.v1} that are used here. */
    record Split(
            @Nullable PetitionType type,
            @Nullable Channel channel,
            @Nullable String receivingBody,
            @Nullable Instant receivedAt,
            @Nullable List<String> matters,
            @Nullable LocalDate decidedOn,
            @Nullable Respondent respondent,
            @Nullable ConflictOfInterest conflict,
            @Nullable DecidedBy decidedBy) {

        PetitionSplit fact(Envelope envelope, Instant now) {
            var petition = new Petition(
                    envelope.subject(),
                    need(type, "type"),
                    null,
                    need(channel, "channel"),
                    need(receivingBody, "receivingBody"),
                    need(receivedAt, "receivedAt"),
                    now,
                    null,
                    null,
                    respondent,
                    whole(conflict),
                    null);
            var into = need(matters, "matters");
            if (into.stream().anyMatch(id -> id == null || CaseId.parse(id).isEmpty())) {
                throw new UnreadableRecordException("Expected ids of cases as the matters of a petition.");
            }
            return new PetitionSplit(
                    petition, into, need(decidedOn, "decidedOn"), decidedBy == null ? null : decidedBy.by());
        }
    }

    /** The members of {@code petition.objected.v1} that are used here. */
    record Objected(
            @Nullable String by,
            @Nullable String officer,
            @Nullable LocalDate on,
            @Nullable String reason) {

        PetitionObjected fact() {
            return new PetitionObjected(
                    need(by, "by"), need(officer, "officer"), need(on, "on"), need(reason, "reason"));
        }
    }

    private static @Nullable ConflictOfInterest whole(@Nullable ConflictOfInterest conflict) {
        if (conflict == null) {
            return null;
        }
        need(conflict.vi(), "conflict.vi");
        need(conflict.en(), "conflict.en");
        need(conflict.basis(), "conflict.basis");
        need(conflict.handledBy(), "conflict.handledBy");
        need(conflict.body(), "conflict.body");
        return conflict;
    }

    static <T> T need(@Nullable T value, String member) {
        if (value == null) {
            throw new UnreadableRecordException("Expected the member " + member + " in a fact of routing.");
        }
        return value;
    }
}
