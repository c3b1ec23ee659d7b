package org.tiepdan.intake.registration;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.registration.PetitionReceived.Decision;
import org.tiepdan.intake.registration.PetitionReceived.SealedAt;
import org.tiepdan.intake.registration.PetitionRequest.ContestedDecision;
import org.tiepdan.lawpack.PetitionType;
import org.tiepdan.lawpack.PetitionerKind;

/** Parts a petition without faults into what is told and what is not. */
public final class Registrar {
    private final PetitionCodes codes;

    public Registrar(PetitionCodes codes) {
        this.codes = codes;
    }

    /**
     * @param request one in which {@link PetitionFaults} found nothing and nothing required is missing
     * @param receivedAt when it is not said in the request, the moment it came
     */
    public PetitionReceived received(
            CaseId id,
            PetitionRequest request,
            String requestDigest,
            Instant receivedAt,
            Instant recordedAt,
            SealedAt sealedAt) {
        var type = Objects.requireNonNull(request.type());
        var petitioner = Objects.requireNonNull(request.petitioner());
        var denunciation = type == PetitionType.DENUNCIATION;
        return new PetitionReceived(
                type,
                Objects.requireNonNull(request.channel()),
                Objects.requireNonNull(request.receivingBody()),
                receivedAt,
                recordedAt,
                request.writtenOn(),
                denunciation ? DenunciationCategory.of(request.field()) : Objects.requireNonNull(request.subject()),
                request.field(),
                denunciation ? null : request.subField(),
                request.place(),
                request.respondent(),
                withoutNumber(request.decision()),
                request.instance(),
                request.alsoSentTo(),
                Boolean.TRUE.equals(request.signed()),
                request.attachments(),
                Objects.requireNonNull(petitioner.kind()),
                petitioner.signatories(),
                codes.petitionerRef(id),
                fingerprint(petitioner, denunciation),
                codes.contentDigest(Objects.requireNonNull(request.content())),
                requestDigest,
                codes.receiptRef(codes.receiptCode(id)),
                sealedAt);
    }

    private @Nullable String fingerprint(PetitionRequest.Petitioner petitioner, boolean denunciation) {
        return petitioner.kind() == PetitionerKind.ANONYMOUS
                ? null
                : codes.fingerprint(petitioner.fullName(), petitioner.identityNumber(), denunciation)
                        .orElse(null);
    }

    private static @Nullable Decision withoutNumber(@Nullable ContestedDecision decision) {
        return decision == null ? null : new Decision(decision.kind(), decision.issuedOn(), decision.receivedOn());
    }
}
