package org.tiepdan.office.client.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences between a submitted form and its numbers now. */
public record SubmissionDifferences(String submission, Instant countedAt, List<Column> columns) {

    /** @param row code of the body of the row; null for the total */
    public record Column(
            int number,
            List<String> title,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal now,
            List<Change> cases,
            @Nullable String row) {}

    public record Change(String id, BigDecimal before, BigDecimal after, List<Reason> reasons, boolean opens) {}

    public record Reason(
            String kind,
            @Nullable String what,
            @Nullable LocalDate on,
            @Nullable Instant recordedAt) {}
}
