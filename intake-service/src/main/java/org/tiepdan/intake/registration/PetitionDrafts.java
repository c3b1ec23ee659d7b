package org.tiepdan.intake.registration;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.Registered.SealedAt;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.listed.MediaTypes;
import org.tiepdan.intake.privacy.SecretCategory;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionReceived.Decision;
import org.tiepdan.intake.registration.PetitionRequest.ContestedDecision;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.lawpack.eligibility.Finding;

/** Drafts the public event of a valid petition, without secret content. */
public final class PetitionDrafts {
    private final KnownCodes known;
    private final PetitionSignatures signatures;

    public PetitionDrafts(KnownCodes known, PetitionSignatures signatures) {
        this.known = known;
        this.signatures = signatures;
    }

    /** A petition, complete except for its time of recording, its number and the position of its sealed part. */
    @FunctionalInterface
    public interface Draft {
        PetitionReceived recorded(Instant recordedAt, @Nullable RegisterNumber number, SealedAt sealedAt);
    }

    /**
     * Computes all digests here, so that the writer need not.
     *
     * @param codes with which its id is made
     * @param registeredBy opaque id of the registering officer; null for none
     * @param request without faults by {@link PetitionFaults}, and complete
     * @param receivedAt the moment of the request, if the request does not state one
     */
    public Draft draft(
            PetitionCodes codes,
            @Nullable String registeredBy,
            CaseId id,
            PetitionRequest request,
            String requestDigest,
            Instant receivedAt) {
        var type = Objects.requireNonNull(request.type());
        var petitioner = Objects.requireNonNull(request.petitioner());
        var secret = type.mayDenounce();
        var channel = Objects.requireNonNull(request.channel());
        var receivingBody = Objects.requireNonNull(request.receivingBody());
        var subject = secret ? SecretCategory.of(type, request.field()) : Objects.requireNonNull(request.subject());
        var petitionerKind = Objects.requireNonNull(petitioner.kind());
        var petitionerRef = codes.petitionerRef(id);
        var fingerprint = request.fingerprint(codes).orElse(null);
        var nameRef = request.nameRef(codes, known, receivedAt).orElse(null);
        var namesakeRef = request.namesakeRef(codes, known, receivedAt).orElse(null);
        var contentDigest = codes.contentDigest(Objects.requireNonNull(request.content()), secret);
        var signature = signatures.of(codes, request, receivedAt);
        var receiptRef = codes.receiptRef(codes.receiptCode(id));
        var respondent = listed(request.respondent());
        var fieldBody = listedBody(request.fieldBody());
        var alsoSentTo =
                request.alsoSentTo().stream().filter(known::isAddressee).toList();
        var attachments =
                request.attachments().stream().map(PetitionDrafts::listed).toList();
        return (recordedAt, number, sealedAt) -> new PetitionReceived(
                type,
                channel,
                receivingBody,
                receivedAt,
                request.receivedAtAssumed(),
                recordedAt,
                number == null ? null : number.value(),
                number == null ? null : number.register().year(),
                request.writtenOn(),
                subject,
                request.field(),
                secret ? null : request.subField(),
                request.place(),
                respondent,
                withoutNumber(request.decision()),
                request.instance(),
                fieldBody,
                alsoSentTo,
                Boolean.TRUE.equals(request.signed()),
                registeredBy,
                findings(request),
                attachments,
                petitionerKind,
                petitioner.signatories(),
                petitioner.mandated(),
                petitionerRef,
                fingerprint,
                contentDigest,
                signature,
                requestDigest,
                codes.digestKey() == 1 ? null : codes.digestKey(),
                receiptRef,
                sealedAt,
                nameRef,
                namesakeRef);
    }

    /** An unlisted code could be anybody's name: the log contains nothing about such a respondent, so an officer decides. */
    private PetitionRequest.@Nullable Respondent listed(PetitionRequest.@Nullable Respondent respondent) {
        return respondent == null || listedBody(respondent.body()) == null
                ? null
                : respondent.formerlyAt(listedBody(respondent.formerBody()));
    }

    private @Nullable String listedBody(@Nullable String code) {
        return code == null || !known.isBody(code) ? null : code;
    }

    private static PetitionRequest.Attachment listed(PetitionRequest.Attachment attachment) {
        var mediaType = attachment.mediaType();
        return mediaType == null
                ? attachment
                : new PetitionRequest.Attachment(MediaTypes.listed(mediaType), attachment.size());
    }

    /** Only an explicit statement is a finding: without one, nothing is known about the signature. */
    private static @Nullable List<Finding> findings(PetitionRequest request) {
        var findings = EnumSet.noneOf(Finding.class);
        findings.addAll(request.findings());
        if (Boolean.FALSE.equals(request.signed())) {
            findings.add(Finding.UNSIGNED);
        }
        return findings.isEmpty() ? null : List.copyOf(findings);
    }

    private static @Nullable Decision withoutNumber(@Nullable ContestedDecision decision) {
        return decision == null ? null : new Decision(decision.kind(), decision.issuedOn(), decision.receivedOn());
    }
}
