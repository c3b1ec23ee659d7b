package org.tiepdan.reporting.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.TrackingPart;

/**
 * A filter of cases; absent members match all. Only cases with a received petition ever match.
 *
 * @param state {@code RECEIVED} between receipt and the routing decision
 * @param body the body that must settle the case now, or that received it
 * @param competent the body that has the case now: the competent one, or the receiving one while none is competent
 * @param from first day of receipt in Viet Nam
 * @param to last day of receipt
 * @param words the search text as typed; {@link org.tiepdan.reporting.search.Search} interprets it
 * @param overdue see {@link TrackingPart}; with {@code limit.owedBy} alone, by a limit that this body owes
 * @param escalatedTo a body that is asked to act against a late one, and has not
 * @param dueBy not overdue, and a limit ends by that day; with {@code limit.owedBy} alone, a limit that this body owes
 */
public record CaseFilter(
        @Nullable String state,
        @Nullable String type,
        @Nullable String body,
        @Nullable String competent,
        @Nullable String receiving,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words,
        @Nullable LocalDate dueBy,
        @Nullable Days triageSince,
        @Nullable Closing closing,
        @Nullable Limit limit,
        @Nullable Unlimited unlimited,
        @Nullable String escalatedTo) {
    /** The filters on the limits of a case. */
    public static final List<String> LIMITS =
            List.of("met", "missed", "openOverdue", "openInTime", "late", "justEnded", "owed");

    /** From the first to the last, both included; unbounded if absent. */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /** @param as ways of closing; none means any */
    public record Closing(Days on, List<String> as) {}

    /**
     * @param is one of {@link #LIMITS}; absent for any that was not cancelled
     * @param received when the case was received
     * @param entered acts before this instant should be entered
     */
    public record Limit(@Nullable String is, @Nullable String owedBy, Days received, Instant entered) {}

    /**
     * Open cases without a statutory limit that is still to be met.
     *
     * @param tooOld only those; null for all, empty for none
     */
    public record Unlimited(@Nullable List<OfficeAges.TooOld> tooOld) {}

    public static CaseFilter of(@Nullable String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CaseFilter(
                null, null, body, null, null, null, null, null, null, from, to, null, null, null, null, null, null,
                null);
    }

    /** Whether late and soon due refer to the limits of one body, not of the case. */
    public boolean meansDueOf(@Nullable Limit of) {
        return of != null && of.is() == null && of.owedBy() != null && (Boolean.TRUE.equals(overdue) || dueBy != null);
    }
}
