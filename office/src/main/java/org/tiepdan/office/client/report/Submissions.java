package org.tiepdan.office.client.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submissions of a form, the newest first. */
public record Submissions(List<Line> submissions) {

    /**
     * @param holds whether no later submission supersedes it
     * @param body code of the body whose form it is
     */
    public record Line(
            String id,
            String officer,
            Instant submittedAt,
            @Nullable String reason,
            String digest,
            boolean holds,
            ReportForm.Days period,
            @Nullable String body) {}
}
