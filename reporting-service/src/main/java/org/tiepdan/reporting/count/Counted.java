package org.tiepdan.reporting.count;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What cases are counted by. Days and instants are members where time alone changes the answer: a count of what is late is a
 * sum over the ends that have passed when somebody asks.
 */
public sealed interface Counted {

    /**
     * Open cases.
     *
     * @param holder the body that has the case: the competent one, else the receiving one
     * @param state {@code RECEIVED} between receipt and the routing decision
     */
    record Place(String holder, String state, String type) implements Counted {}

    /**
     * Open cases with a limit that is open or was missed.
     *
     * @param from the first instant that is too late for the earliest of these limits
     */
    record Due(String holder, Instant from) implements Counted {}

    /**
     * The same cases, once for each body that owes one of these limits.
     *
     * @param from the first instant that is too late for the earliest limit that this body owes
     */
    record DueBy(String body, Instant from) implements Counted {}

    /** Open cases that wait for an officer's decision, by the day since which they do. */
    record Waiting(String holder, LocalDate since) implements Counted {}

    /** Open cases to which the law gives no limit that is still to be kept. */
    record Unlimited(String holder, String type, String state, LocalDate receivedOn) implements Counted {}

    /**
     * Limits that are open, even of a closed case, or that were missed in a case that is still open.
     *
     * @param year in which the case was received
     * @param from the first instant that is too late
     */
    record Owed(int year, String body, Instant from, boolean missed) implements Counted {}

    /**
     * Limits that were met or missed.
     *
     * @param year in which the case was received
     */
    record Done(int year, String body, boolean met) implements Counted {}

    /** Cases by month of receipt. */
    record Received(int year, int month, @Nullable String competent, String receiving) implements Counted {}

    /** Cases by month of closing. */
    record Closed(
            int year,
            int month,
            @Nullable String as,
            @Nullable String competent,
            String receiving) implements Counted {}

    /**
     * All cases, also those that were never received. Null where a log has said nothing.
     *
     * @param type null when intake's log holds no petition of the case
     * @param routed state by routing's log
     * @param tracked state by tracking's log
     */
    record Standing(
            @Nullable String type,
            @Nullable String routed,
            @Nullable String tracked,
            @Nullable String closedAs) implements Counted {}
}
