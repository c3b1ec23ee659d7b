package org.tiepdan.reporting.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, on two axes: the day that counts in law, and the time for which the record said so. A
 * correction ends that time and erases nothing.
 *
 * @param on the day that counts in law
 * @param body that acted, or that got the case; what {@link Kind} says
 * @param code what {@link Kind} says
 * @param knownFrom when it was recorded
 * @param knownTo when a correction made it void; null while it holds
 */
public record Mark(
        Kind kind,
        LocalDate on,
        @Nullable String body,
        @Nullable String code,
        Instant knownFrom,
        @Nullable Instant knownTo) {
    /** What happened. Of several of one kind the latest that is known counts, but for the kinds that say otherwise. */
    public enum Kind {
        /** The petition waits for an officer's decision at {@code body}. */
        IN_TRIAGE,
        /** It was decided who is competent: {@code body}, by the outcome {@code code}. The first is the handling (xử lý đơn). */
        ROUTED,
        /** It goes on as its matters (vụ việc), and is no matter itself. */
        SPLIT,
        /** It repeats the case {@code code}. */
        COPY,
        /**
         * {@code body} has the case from that day; {@code code} says how it came: {@code RECEIVED}, {@code CONFLICT}, {@code ROUTED},
         * {@code TRANSFERRED}, {@code TAKEN_OVER}, {@code SUCCEEDED}, {@code OBJECTED} or {@code CORRECTED}. All of them count.
         */
        HELD,
        /** {@code body} took it up (thụ lý), or took it over. */
        ACCEPTED,
        /** For the ground {@code code}. All of them count. */
        SUSPENDED,
        /** All of them count. */
        RESUMED,
        /** {@code body} decided it, with the settlement {@code code}. */
        DECIDED,
        /** The last day before the decision has legal effect. */
        EFFECTIVE,
        /** It ended as {@code code}. */
        CLOSED,
        /** {@code body} says that it is not competent, for the reason {@code code}. All of them count. */
        OBJECTED,
        /**
         * Any other act, by the type {@code code} of its event, {@code case.answered.v1}, and of a notification also by what it was about:
         * {@code case.notified.v1/RESULT_TO_SENDER}. All of them count.
         */
        ACT,
        /** What its decision brings about: a {@link SettlementResult} as {@code code}. */
        RESULT
    }

    public boolean knownAt(Instant moment) {
        return !knownFrom.isAfter(moment) && (knownTo == null || knownTo.isAfter(moment));
    }
}
