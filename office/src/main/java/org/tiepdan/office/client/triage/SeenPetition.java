package org.tiepdan.office.client.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;

/**
 * The known facts of a petition at the desk, and the last decision.
 *
 * @param decider code of the body that decides while it waits
 * @param waitingSince the legal day since when it waits
 * @param proposal what the rules had proposed before an officer decided
 * @param overturnable whether an officer's decision is in effect
 * @param endsAsAWhole whether the desk may end a petition of several matters unsplit; null for one matter
 */
public record SeenPetition(
        Instant receivedAt,
        @Nullable LocalDate decidedOn,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String outcome,
        @Nullable String competentBody,
        List<String> candidates,
        List<Reason> reasons,
        @Nullable List<Reason> proposal,
        KnownFacts petition,
        @Nullable String decider,
        @Nullable LocalDate waitingSince,
        List<MissingFact> missing,
        @Nullable List<Completion> completed,
        List<NearRule> nearlyFired,
        @Nullable FirstPetition repeats,
        boolean overturnable,
        @Nullable Boolean endsAsAWhole) {

    /** The facts that the rules need, including those that officers completed. */
    public record KnownFacts(
            String type,
            @Nullable Integer instance,
            String channel,
            String receivingBody,
            String subject,
            @Nullable String field,
            @Nullable Place place,
            @Nullable Respondent respondent,
            @Nullable Decision decision,
            @Nullable String petitionerKind,
            List<String> findings,
            @Nullable String fieldBody) {}

    public record Place(@Nullable String commune) {}

    public record Respondent(
            @Nullable String body, @Nullable String role) {}

    public record Decision(@Nullable String kind, @Nullable LocalDate receivedOn) {}

    /** Facts that an officer completed. */
    public record Completion(String by, LocalDate on, String reason) {}

    /** A rule that would have decided if one fact were different. */
    public record NearRule(
            String ruleId,
            String fact,
            @Nullable String was,
            @Nullable String wouldBe,
            String outcome,
            @Nullable String competentBody,
            String vi,
            String en,
            String basis) {}

    /** The petition that a copy repeats, if the reader may know it. */
    public record FirstPetition(
            @Nullable String first, @Nullable String heldBy) {}

    public List<Reason> proposed() {
        return Objects.requireNonNullElse(proposal, List.of());
    }

    public List<Completion> completions() {
        return Objects.requireNonNullElse(completed, List.of());
    }
}
