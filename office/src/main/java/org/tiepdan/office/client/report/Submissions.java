package org.tiepdan.office.client.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The submissions for all periods, the newest first. */
public record Submissions(List<Line> submissions) {

    /** @param holds whether no later submission supersedes it */
    public record Line(
            String id,
            String officer,
            Instant submittedAt,
            @Nullable String reason,
            String digest,
            boolean holds,
            ReportForm.Days period) {}
}
