package org.tiepdan.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.Channel;
import org.tiepdan.lawpack.DecisionKind;
import org.tiepdan.lawpack.Field;
import org.tiepdan.lawpack.Finding;
import org.tiepdan.lawpack.PetitionType;
import org.tiepdan.lawpack.PetitionerKind;
import org.tiepdan.lawpack.RespondentRole;

/**
 * A petition as it was handed in. What is missing or could not be read is null, so that {@link PetitionFaults} can name
 * every fault at once.
 *
 * @param signed not said means nobody looked for a signature
 * @param findings each once, in the order of the list
 */
public record PetitionRequest(
        @Nullable PetitionType type,
        @Nullable Channel channel,
        @Nullable String receivingBody,
        @Nullable Instant receivedAt,
        @Nullable LocalDate writtenOn,
        @Nullable Petitioner petitioner,
        @Nullable String subject,
        @Nullable String content,
        @Nullable Field field,
        @Nullable String subField,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable ContestedDecision decision,
        @Nullable Integer instance,
        List<String> alsoSentTo,
        @Nullable Boolean signed,
        List<Attachment> attachments,
        List<Finding> findings) {

    public record Petitioner(
            @Nullable PetitionerKind kind,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable Integer signatories) {}

    public record Address(@Nullable String line, @Nullable String commune) {}

    /** Where the matter lies, which need not be where the petitioner lives. */
    public record Place(@Nullable String commune) {}

    public record Respondent(
            @Nullable String body, @Nullable RespondentRole role) {}

    /** The decision or act that is complained of. */
    public record ContestedDecision(
            @Nullable DecisionKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}

    public record Attachment(
            @Nullable String mediaType, @Nullable Long size) {}
}
