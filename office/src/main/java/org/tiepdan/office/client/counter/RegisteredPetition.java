package org.tiepdan.office.client.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was registered, without identity and words. */
public record RegisteredPetition(
        String petitionId,
        String type,
        String channel,
        String receivingBody,
        Instant receivedAt,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable LocalDate writtenOn,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable Decision decision,
        @Nullable Integer instance,
        @Nullable List<String> alsoSentTo,
        @Nullable Boolean signed,
        @Nullable List<String> findings,
        String petitionerKind,
        @Nullable Integer signatories,
        @Nullable Boolean mandated,
        @Nullable String fieldBody) {

    public record Place(String commune) {}

    /**
     * @param moved what that person did after the act: another post or none
     * @param formerBody at the time of the act, like {@code formerRole}
     */
    public record Respondent(
            String body,
            String role,
            @Nullable List<String> officers,
            @Nullable Unit unit,
            @Nullable String moved,
            @Nullable String formerBody,
            @Nullable String formerRole) {}

    /** A unit under the body, with the role within it. */
    public record Unit(String kind, String role) {}

    /** @param issuedOn day of the decision that is complained of */
    public record Decision(
            String kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn) {}
}
