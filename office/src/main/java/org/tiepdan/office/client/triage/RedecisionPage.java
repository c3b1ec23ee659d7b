package org.tiepdan.office.client.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Reason;

/**
 * One page of open petitions that the loaded rules would decide otherwise.
 *
 * @param next where the next page begins; absent on the last
 */
public record RedecisionPage(List<Item> items, @Nullable String next) {
    /** @param since the legal day of the decision, or the day since which it waits */
    public record Item(
            String petitionId,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String type,
            String receivingBody,
            LocalDate since,
            Result was,
            Result is) {}

    /**
     * @param outcome code; {@code TRIAGE} if an officer has to decide
     * @param competentBody code; absent while there is none
     * @param reason the first one
     */
    public record Result(
            String outcome,
            @Nullable String competentBody,
            @Nullable Reason reason) {}
}
