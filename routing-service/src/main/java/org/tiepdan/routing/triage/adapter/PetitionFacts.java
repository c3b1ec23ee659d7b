package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.interest.Respondent;

/**
 * What of a petition every event about it tells again, so that its readers need no other; no trace of who wrote it.
 *
 * @param respondent null where it names none
 * @param registerNumber số đến in the register of the receiving body, of the year {@code registerYear}
 * @param decision of a complaint: what it is about; null where nothing was recorded
 */
public record PetitionFacts(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable Contested decision) {}
