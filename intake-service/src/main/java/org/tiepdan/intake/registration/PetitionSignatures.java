package org.tiepdan.intake.registration;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signatures;

/** Makes the signature of a petition; only this service has the words, and others compare petitions without them. */
public final class PetitionSignatures {
    private final LawPack law;
    private final Map<Made, Signatures> makers = new ConcurrentHashMap<>();

    public PetitionSignatures(LawPack law) {
        this.law = law;
    }

    /** The keys of signatures. */
    private record Made(int digestKey, boolean secret) {}

    /** @param request without faults */
    String of(PetitionCodes codes, PetitionRequest request, Instant receivedAt) {
        return preview(codes, request, receivedAt).orElseThrow();
    }

    /**
     * The signature of an incomplete petition.
     *
     * @return empty while its type or its words are unknown
     */
    public Optional<String> preview(PetitionCodes codes, PetitionRequest request, Instant receivedAt) {
        var place = request.place();
        return request.type() == null || request.content() == null
                ? Optional.empty()
                : Optional.of(of(
                        codes,
                        request.type().mayDenounce(),
                        Objects.requireNonNullElse(request.subject(), ""),
                        request.content(),
                        place == null ? null : place.commune(),
                        receivedAt));
    }

    /** @param secret for a possible denunciation */
    String of(
            PetitionCodes codes,
            boolean secret,
            String subject,
            String content,
            @Nullable String commune,
            Instant receivedAt) {
        return makers.computeIfAbsent(
                        new Made(codes.digestKey(), secret), _ -> Signatures.with(codes.signatureKey(secret), law))
                .of(new PetitionText(subject, content, commune, LegalTime.dateOf(receivedAt)))
                .encoded();
    }
}
