package org.tiepdan.office.client.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list behind a number. */
public record ReportCases(
        int column,
        List<String> title,
        BigDecimal total,
        List<Line> cases,
        @Nullable String next) {

    /**
     * @param reception id of a reception; null for a case
     * @param opens whether the reader may see the case
     */
    public record Line(
            @Nullable String caseId,
            @Nullable String reception,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable String type,
            LocalDate on,
            BigDecimal value,
            boolean opens) {}
}
