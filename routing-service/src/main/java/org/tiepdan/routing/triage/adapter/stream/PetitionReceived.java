package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.Place;

/** The members of {@code petition.received} that routing reads. Codes stay text: an unknown one is for an officer, not a fault. */
record PetitionReceived(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable About respondent,
        @Nullable Decision decision,
        @Nullable String petitionerKind,
        @Nullable Integer signatories,
        @Nullable Boolean mandated,
        @Nullable String fieldBody,
        @Nullable List<String> alsoSentTo,
        @Nullable List<String> findings,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String requestDigest,
        @Nullable String fingerprint) {

    static final String TYPE = "petition.received.v1";

    PetitionReceived {
        Objects.requireNonNull(type);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(receivingBody);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(requestDigest);
    }

    /** Whom it is about. */
    record About(
            @Nullable String body,
            @Nullable String role,
            @Nullable List<String> officers,
            @Nullable Unit unit,
            @Nullable String moved,
            @Nullable String formerBody,
            @Nullable String formerRole) {
        Respondent respondent() {
            return new Respondent(body, role, officers);
        }
    }

    record Unit(@Nullable String kind, @Nullable String role) {}

    record Decision(
            @Nullable String kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {
        PetitionFacts.Contested contested() {
            return new PetitionFacts.Contested(kind, receivedOn);
        }
    }

    private Details details() {
        var unit = respondent == null ? null : respondent.unit();
        return new Details(
                unit == null ? null : unit.kind(),
                unit == null ? null : unit.role(),
                respondent == null ? null : respondent.moved(),
                respondent == null ? null : respondent.formerBody(),
                respondent == null ? null : respondent.formerRole(),
                fieldBody,
                contestedOn(),
                signatories,
                mandated,
                alsoSentTo == null ? List.of() : alsoSentTo);
    }

    /** The day on which it was received or, if unknown, issued: nobody learns of a decision before it is issued. */
    private @Nullable LocalDate contestedOn() {
        if (decision == null) {
            return null;
        }
        return decision.receivedOn() == null ? decision.issuedOn() : decision.receivedOn();
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
                findings == null ? List.of() : findings,
                details());
    }

    Background background() {
        return Background.of(matter());
    }

    @Nullable
    Several several() {
        return Several.of(type, petitionerKind, findings);
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
                respondent == null ? null : respondent.respondent(),
                registerNumber,
                registerYear,
                decision != null && type.equals(PetitionType.COMPLAINT.name()) ? decision.contested() : null);
    }
}
