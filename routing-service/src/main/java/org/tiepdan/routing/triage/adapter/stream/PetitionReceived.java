package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.Place;

/** What routing reads of {@code petition.received}. Codes stay text: an unknown one is for an officer, not a fault. */
record PetitionReceived(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        PetitionFacts.@Nullable Contested decision,
        @Nullable String petitionerKind,
        @Nullable List<String> findings,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String requestDigest) {

    static final String TYPE = "petition.received.v1";

    PetitionReceived {
        Objects.requireNonNull(type);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(receivingBody);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(requestDigest);
    }

    Matter matter() {
        return new Matter(
                type,
                receivingBody,
                receivedAt,
                field,
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                instance,
                petitionerKind,
                findings == null ? List.of() : findings);
    }

    PetitionFacts facts() {
        return new PetitionFacts(
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                subject,
                field,
                place,
                respondent,
                registerNumber,
                registerYear,
                type.equals(PetitionType.COMPLAINT.name()) ? decision : null);
    }
}
