package org.tiepdan.office.client.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A form as it was submitted. */
public record Submission(
        String id,
        String officer,
        Instant submittedAt,
        @Nullable String reason,
        String digest,
        ReportForm table) {}
