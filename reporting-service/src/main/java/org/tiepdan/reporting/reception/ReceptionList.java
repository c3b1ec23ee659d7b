package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recorded receptions, the latest day first; void ones are listed, but not in the total.
 *
 * @param truncated whether rows are left out; the total covers all
 */
public record ReceptionList(List<Row> items, Total total, boolean truncated) {

    /**
     * One reception.
     *
     * @param sessions null for {@code REGULAR}, which has none
     * @param voidedAt null while it counts
     */
    public record Row(
            String receptionId,
            String by,
            LocalDate heldOn,
            String session,
            @Nullable Integer sessions,
            Figures figures,
            Instant recordedAt,
            @Nullable Instant voidedAt) {
        static Row of(HeldReception held) {
            return new Row(
                    held.id(),
                    held.by(),
                    held.heldOn(),
                    held.session(),
                    held.sessions() == 0 ? null : held.sessions(),
                    held.figures(),
                    held.recordedAt(),
                    held.voidedAt());
        }
    }

    /**
     * @param receptions how many count
     * @param assumedVisits petitions handed in in person on days without a recorded reception, which forms count as visits; not included in
     *     the figures
     */
    public record Total(int receptions, int sessions, Figures figures, int assumedVisits) {}

    public static ReceptionList of(List<HeldReception> found, int most, int assumedVisits) {
        var counting = found.stream().filter(held -> held.countsAt(null)).toList();
        var rows = new ArrayList<Row>();
        found.stream().limit(most).map(Row::of).forEach(rows::add);
        return new ReceptionList(
                List.copyOf(rows),
                new Total(
                        counting.size(),
                        counting.stream().mapToInt(HeldReception::sessions).sum(),
                        counting.stream().map(HeldReception::figures).reduce(Figures.NONE, Figures::plus),
                        assumedVisits),
                found.size() > most);
    }
}
