package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Routing's facts about a matter (vụ việc) of a split petition, since intake registered only the petition.
 *
 * @param parent id of that petition
 */
public record MatterFacts(
        String parent,
        String type,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        Details details) {

    /** Optional further facts. */
    public record Details(
            @Nullable String field,
            IntakeEvent.@Nullable Place place,
            IntakeEvent.@Nullable Respondent respondent,
            IntakeEvent.@Nullable Decision decision,
            @Nullable Integer instance,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear) {}

    static Optional<MatterFacts> of(
            @Nullable String parent,
            String type,
            @Nullable String channel,
            String receivingBody,
            @Nullable Instant receivedAt,
            @Nullable String subject,
            Details details) {
        return parent == null || channel == null || receivedAt == null || subject == null
                ? Optional.empty()
                : Optional.of(new MatterFacts(parent, type, channel, receivingBody, receivedAt, subject, details));
    }
}
