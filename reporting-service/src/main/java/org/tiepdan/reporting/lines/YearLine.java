package org.tiepdan.reporting.lines;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in the collections of the years in which it was received and closed: only what is counted there, in one text, for
 * a year is counted by reading all of its lines.
 *
 * @param version as in {@link CaseLine}
 * @param told {@link Told} as text
 */
public record YearLine(long version, String told) {
    private static final String SEPARATOR = "/";

    /**
     * @param received month, competent and receiving body
     * @param closed month, how, competent and receiving body; empty unless closed
     * @param limits limits met and missed by each body that owed them; empty when there are none
     * @param standing what the ledger counts: type, states by routing and by tracking, how it was closed
     */
    record Told(int receivedYear, String received, int closedYear, String closed, String limits, String standing) {
        static final int NEVER = 0;

        static Told of(String text) {
            var parts = List.of(text.split(SEPARATOR, -1));
            return new Told(
                    Integer.parseInt(parts.get(0)),
                    parts.get(1),
                    Integer.parseInt(parts.get(2)),
                    parts.get(3),
                    parts.get(4),
                    parts.get(5));
        }

        String text() {
            return String.join(
                    SEPARATOR,
                    Integer.toString(receivedYear),
                    received,
                    Integer.toString(closedYear),
                    closed,
                    limits,
                    standing);
        }

        List<Integer> years() {
            return closedYear == NEVER || closedYear == receivedYear
                    ? List.of(receivedYear)
                    : List.of(receivedYear, closedYear);
        }
    }

    static String orEmpty(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
