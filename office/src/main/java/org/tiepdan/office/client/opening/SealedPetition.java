package org.tiepdan.office.client.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sealed. It is shown once, and neither kept nor logged. */
public record SealedPetition(
        String petitionId,
        @Nullable Petitioner petitioner,
        @Nullable String subject,
        @Nullable String subField,
        @Nullable String content,
        @Nullable String decisionNumber,
        @Nullable String respondentBody,
        @Nullable List<String> alsoSentTo,
        @Nullable String respondentFormerBody,
        @Nullable String fieldBody) {

    public record Petitioner(
            String kind,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable Integer signatories) {}

    public record Address(@Nullable String line, @Nullable String commune) {}
}
