package org.tiepdan.intake.registration.correction.adapter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.PetitionRequest.Place;
import org.tiepdan.intake.registration.correction.CorrectionReason;
import org.tiepdan.intake.registration.correction.VoidReason;

/** The events of corrections and voids. Persons are opaque ids; of the changes, only the names of members are recorded. */
final class ChangeEvents {
    static final String CORRECTED = "petition.corrected.v1";
    static final String VOIDED = "petition.voided.v1";
    /** The additional member of a corrected petition. */
    static final String CORRECTION = "correction";

    private ChangeEvents() {}

    record Correction(
            int number,
            String commandId,
            Instant correctedAt,
            String by,
            String officer,
            CorrectionReason reason,
            @Nullable String reference,
            List<String> changed,
            String requestDigest,
            Previous previous) {}

    /** The earlier data by which the petition was compared with others. */
    record Previous(
            String type,
            @Nullable Place place,
            @Nullable String respondentBody,
            @Nullable String fingerprint) {
        static Previous of(PetitionReceived before) {
            return new Previous(
                    before.type().name(), before.place(), ChangeEvents.respondentBody(before), before.fingerprint());
        }
    }

    record Voided(
            String type,
            String receivingBody,
            Instant receivedAt,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Place place,
            @Nullable String respondentBody,
            @Nullable String fingerprint,
            Instant voidedAt,
            String commandId,
            String by,
            String officer,
            VoidReason reason,
            @Nullable String reference,
            @Nullable String registeredAs,
            String requestDigest) {}

    static @Nullable String respondentBody(PetitionReceived petition) {
        var respondent = petition.respondent();
        return respondent == null ? null : respondent.body();
    }
}
