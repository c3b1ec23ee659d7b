package org.tiepdan.reporting.count;

import org.jspecify.annotations.Nullable;

/**
 * The criteria by which cases are counted, besides a day, a month or a moment of {@link CountsAt}: lateness depends on time alone, and a
 * count of late cases is a sum up to the moment of the question.
 */
public sealed interface Counted {

    /**
     * Open cases; at {@link CountsAt#ANY_TIME}.
     *
     * @param holder the body that has the case: the competent one, else the receiving one
     * @param state {@code RECEIVED} between receipt and the routing decision
     */
    record Place(String holder, String state, String type) implements Counted {}

    /** Open cases with a limit that is open or was missed; at the epoch second from which the earliest of them is late. */
    record Due(String holder) implements Counted {}

    /** The same cases, once for each body that owes one of these limits; at the epoch second from which its earliest is late. */
    record DueBy(String body) implements Counted {}

    /** Open cases that wait for an officer's decision; at the epoch day since which they wait. */
    record Waiting(String holder) implements Counted {}

    /**
     * Open cases, once for each body that is late in them with the furthest step against it; at {@link CountsAt#ANY_TIME}.
     *
     * @param body that owes the act
     */
    record Reached(String body, String step) implements Counted {}

    /** Open cases without a statutory limit that is still to be met; at the epoch day of receipt. */
    record Unlimited(String holder, String type, String state) implements Counted {}

    /**
     * Open cases about a matter that many people have raised; at {@link CountsAt#ANY_TIME}. None is a denunciation: a list of such cases
     * would be a look at each.
     *
     * @param people how many, having passed 5, 10 or 30
     */
    record Crowded(String holder, String caseId, int people) implements Counted {}

    /**
     * Limits that are open, even of a closed case, or that were missed in a case that is still open; at the epoch second from which they
     * are late.
     *
     * @param year in which the case was received
     */
    record Owed(int year, String body, boolean missed) implements Counted {}

    /**
     * Limits that were met or missed; at {@link CountsAt#ANY_TIME}.
     *
     * @param year in which the case was received
     */
    record Done(int year, String body, boolean met) implements Counted {}

    /**
     * Limits of received cases; those that are open at the epoch second from which they are late, others at {@link
     * CountsAt#ANY_TIME}.
     *
     * @param body that owes the limit
     * @param state of the limit
     */
    record LimitsByRule(String rule, String body, String state) implements Counted {}

    /**
     * Received cases; at the month of receipt, 1 to 12.
     *
     * @param body that has the case or received it; null for all cases
     */
    record Received(int year, @Nullable String body) implements Counted {}

    /**
     * Closed cases; at the month of closing, 1 to 12.
     *
     * @param body as of {@link Received}
     * @param settled closed as {@code SETTLED} or {@code ANSWERED}
     */
    record Closed(int year, @Nullable String body, boolean settled) implements Counted {}

    /**
     * All cases, even those that were never received; at {@link CountsAt#ANY_TIME}. Null where a log has no event.
     *
     * @param type null if intake's log has no petition of the case
     * @param routed state by routing's log
     * @param tracked state by tracking's log
     * @param outcome by the log that has the state
     * @param matter split from a petition, which is counted itself
     */
    record Standing(
            @Nullable String type,
            @Nullable String routed,
            @Nullable String tracked,
            @Nullable String closedAs,
            @Nullable String outcome,
            boolean matter)
            implements Counted {
        public Standing(
                @Nullable String type,
                @Nullable String routed,
                @Nullable String tracked,
                @Nullable String closedAs,
                @Nullable String outcome) {
            this(type, routed, tracked, closedAs, outcome, false);
        }

        /** Tracking's state takes precedence once it exists. */
        public @Nullable String state() {
            return tracked == null ? routed : tracked;
        }
    }
}
