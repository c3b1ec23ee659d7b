package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What routing tells of a matter (vụ việc) that a petition of several was split into: intake registered the petition only.
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

    /** What it may say besides. */
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
