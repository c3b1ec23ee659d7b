package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.TrackingPart;

/**
 * An unfinished case as lists of open cases find it, and, in one text, as it is counted.
 *
 * @param version grows with every event worked into the document; first, for lines are compared by it when they are written
 * @param row what {@link Row} tells of it; the only member that counting reads
 * @param open absent unless it is
 * @param has the body that has the case: the competent one, else the receiving one
 * @param overdueFrom as in {@link TrackingPart}; absent unless open
 * @param triageSince the day from which it waits for an officer; absent unless it does
 * @param limits those that are open or were missed; absent unless the case is open
 */
public record CaseLine(
        long version,
        String row,
        @Nullable Boolean open,
        @Nullable String type,
        @Nullable String state,
        @Nullable String receiving,
        @Nullable String competent,
        @Nullable String has,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Instant receivedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant overdueFrom,
        @Nullable LocalDate triageSince,
        @Nullable List<OwedLimit> limits) {
    /** Between receipt and the routing decision. */
    public static final String RECEIVED = "RECEIVED";

    /**
     * @param by the body that owes it
     * @param from the first instant that is too late
     */
    public record OwedLimit(String by, Instant from, boolean missed) {}

    static CaseLine notReceived(long version, String row) {
        return new CaseLine(
                version, row, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
