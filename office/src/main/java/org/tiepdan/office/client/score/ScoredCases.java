package org.tiepdan.office.client.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases behind one figure. */
public record ScoredCases(
        List<Item> items, int total, @Nullable String next) {

    /**
     * @param limit null for a figure about cases alone
     * @param opens whether the reader may see the case
     */
    public record Item(
            String caseId,
            String body,
            String type,
            LocalDate receivedOn,
            String receivingBody,
            @Nullable Limit limit,
            boolean opens) {}

    /** @param doneOn null while it is not done */
    public record Limit(
            String ruleId,
            @Nullable String step,
            String owedBy,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}
}
