package org.tiepdan.intake.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest.Petitioner;

/**
 * The part that only an authorised, recorded opening reveals: the petitioner, the words, and everything else that would identify the
 * petitioner.
 *
 * @param subject the officer's line as typed; for a denunciation the log has only a category
 * @param respondentBody and {@code alsoSentTo}, {@code respondentFormerBody}, {@code fieldBody} as sent: the log has only listed codes
 * @param decisionNumber of the contested decision, which identifies the person to whom it was issued
 */
public record SealedPart(
        @Nullable Petitioner petitioner,
        @Nullable String subject,
        @Nullable String subField,
        @Nullable String content,
        @Nullable String decisionNumber,
        @Nullable String respondentBody,
        @Nullable List<String> alsoSentTo,
        @Nullable String respondentFormerBody,
        @Nullable String fieldBody) {

    public static SealedPart of(PetitionRequest request) {
        return new SealedPart(
                request.petitioner(),
                request.subject(),
                request.subField(),
                request.content(),
                request.decision() == null ? null : request.decision().number(),
                request.respondent() == null ? null : request.respondent().body(),
                request.alsoSentTo().isEmpty() ? null : request.alsoSentTo(),
                request.respondent() == null ? null : request.respondent().formerBody(),
                request.fieldBody());
    }
}
