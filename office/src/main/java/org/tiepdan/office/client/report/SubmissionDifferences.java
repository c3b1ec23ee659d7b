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

    /**
     * @param opens whether the reader may see the case
     * @param registerNumber null for a case without one, and for a reception
     * @param reception true for a reception; null for a case
     * @param receivingBody whose register has that number
     */
    public record Change(
            String id,
            BigDecimal before,
            BigDecimal after,
            List<Reason> reasons,
            boolean opens,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Boolean reception,
            @Nullable String receivingBody) {}

    public record Reason(
            String kind,
            @Nullable String what,
            @Nullable LocalDate on,
            @Nullable Instant recordedAt) {}
}
