package org.tiepdan.office.client.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a case, in the order in which it was recorded. */
public record Timeline(List<Line> items) {

    /**
     * @param time when it was recorded
     * @param on the legal date
     * @param otherCase id of another case that the line is about; absent for none
     * @param officer opaque ids of those who opened or erased the sealed petition, or tried to; only for inspectors
     */
    public record Line(
            Instant time,
            @Nullable LocalDate on,
            @Nullable String ruleId,
            String vi,
            String en,
            @Nullable String otherCase,
            @Nullable String officer) {}
}
