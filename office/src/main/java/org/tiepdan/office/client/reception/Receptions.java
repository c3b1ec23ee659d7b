package org.tiepdan.office.client.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recorded receptions, the latest day first; the total leaves out void ones. */
public record Receptions(List<Row> items, Total total, boolean truncated) {

    /**
     * @param sessions absent for regular reception
     * @param voidedAt absent while it counts
     */
    public record Row(
            String receptionId,
            String by,
            LocalDate heldOn,
            String session,
            @Nullable Integer sessions,
            Figures figures,
            @Nullable Instant voidedAt) {}

    /** The figures include those of the large groups. */
    public record Figures(
            int visits,
            int people,
            int mattersFirst,
            int mattersAgain,
            int groups,
            int groupPeople,
            int groupMattersFirst,
            int groupMattersAgain) {}

    /** @param assumedVisits petitions handed in in person on days without a recorded reception */
    public record Total(int receptions, int sessions, Figures figures, int assumedVisits) {}
}
