package org.tiepdan.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.index.Registered.SealedAt;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

/**
 * The fact {@code petition.received.v1}: everything public about a petition, and nothing that reveals the petitioner.
 *
 * @param subject for a possible denunciation, only its category
 * @param receivedAtAssumed true if only the day was given, so that the office's opening hour is assumed; null otherwise
 * @param fieldBody code of the body in charge of the field of State management; null also for an unlisted one
 * @param findings on the paper; null for none
 * @param mandated whether a written mandate of representatives came with it; null if not checked
 * @param registeredBy opaque id of the registering officer; null in events from before sign-in existed
 * @param signature of the words, which does not reveal them; null in events from before petitions were compared
 * @param digestKey number of the key for id, codes and digests; null for the first
 * @param registerNumber số đến in the register of {@code receivingBody} and {@code registerYear}; null, like the year, in events from
 *     before petitions were numbered
 * @param nameRef by name and commune of the address, without revealing them; null with an identity number, without an address, and in
 *     earlier events
 * @param namesakeRef what {@code nameRef} would be without the identity number; null without a number or an address, and in earlier events
 */
public record PetitionReceived(
        PetitionType type,
        Channel channel,
        String receivingBody,
        Instant receivedAt,
        @Nullable Boolean receivedAtAssumed,
        Instant recordedAt,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable LocalDate writtenOn,
        String subject,
        @Nullable Field field,
        @Nullable String subField,
        PetitionRequest.@Nullable Place place,
        PetitionRequest.@Nullable Respondent respondent,
        @Nullable Decision decision,
        @Nullable Integer instance,
        @Nullable String fieldBody,
        List<String> alsoSentTo,
        boolean signed,
        @Nullable String registeredBy,
        @Nullable List<Finding> findings,
        List<PetitionRequest.Attachment> attachments,
        PetitionerKind petitionerKind,
        @Nullable Integer signatories,
        @Nullable Boolean mandated,
        String petitionerRef,
        @Nullable String fingerprint,
        String contentDigest,
        @Nullable String signature,
        String requestDigest,
        @Nullable Integer digestKey,
        String receiptRef,
        SealedAt sealedAt,
        @Nullable String nameRef,
        @Nullable String namesakeRef) {

    /** The decision complained of, without its number. */
    public record Decision(
            @Nullable DecisionKind kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}
}
