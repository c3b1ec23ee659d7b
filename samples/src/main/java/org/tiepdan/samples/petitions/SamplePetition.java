package org.tiepdan.samples.petitions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.RespondentRole;

/** A line of the file of petitions: the members of intake's import, by their names there. */
public record SamplePetition(
        String idempotencyKey,
        PetitionType type,
        Channel channel,
        String receivingBody,
        OffsetDateTime receivedAt,
        @Nullable LocalDate writtenOn,
        Petitioner petitioner,
        String subject,
        String content,
        Field field,
        @Nullable String subField,
        Commune place,
        @Nullable Respondent respondent,
        @Nullable Decision decision,
        @Nullable Integer instance,
        List<String> alsoSentTo,
        @Nullable Boolean signed,
        List<Finding> findings) {

    public record Petitioner(
            PetitionerKind kind,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable Address address,
            @Nullable String phone,
            @Nullable Integer signatories) {}

    public record Address(String line, String commune) {}

    public record Commune(String commune) {}

    public record Respondent(String body, RespondentRole role) {}

    public record Decision(
            DecisionKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}

    public LocalDate receivedOn() {
        return receivedAt.toLocalDate();
    }

    public SamplePetition named(String key) {
        return copy(key, channel, receivingBody, receivedAt, alsoSentTo);
    }

    /** The same letter at another body. */
    public SamplePetition sentTo(String body, Channel by, OffsetDateTime at) {
        return copy(idempotencyKey, by, body, at, List.of(receivingBody));
    }

    public SamplePetition alsoSentTo(String body) {
        return copy(idempotencyKey, channel, receivingBody, receivedAt, List.of(body));
    }

    private SamplePetition copy(String key, Channel by, String to, OffsetDateTime at, List<String> others) {
        return new SamplePetition(
                key,
                type,
                by,
                to,
                at,
                writtenOn,
                petitioner,
                subject,
                content,
                field,
                subField,
                place,
                respondent,
                decision,
                instance,
                others,
                signed,
                findings);
    }
}
