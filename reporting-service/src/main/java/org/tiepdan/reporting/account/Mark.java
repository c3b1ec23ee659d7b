package org.tiepdan.reporting.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of a case on two axes of time: the legal day, and the time during which the record said so. A correction ends that time and
 * erases nothing.
 *
 * @param on the legal day
 * @param body see {@link Kind}
 * @param code see {@link Kind}
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
    /** The kind of event. Of several marks of one kind the latest known one counts, unless the kind says that all count. */
    public enum Kind {
        /** The petition waits for an officer's decision at {@code body}. */
        IN_TRIAGE,
        /** The decision on competence: {@code body} is competent, by the outcome {@code code}. The first is the handling (xử lý đơn). */
        ROUTED,
        /** It was split into matters (vụ việc), and is not a matter itself. */
        SPLIT,
        /** It repeats the case {@code code}. */
        COPY,
        /**
         * {@code body} has the case from that day; {@code code} says why: {@code RECEIVED}, {@code CONFLICT}, {@code ROUTED},
         * {@code TRANSFERRED}, {@code TAKEN_OVER}, {@code SUCCEEDED}, {@code OBJECTED} or {@code CORRECTED}. All of them count.
         */
        HELD,
        /** {@code body} accepted it (thụ lý), or took it over. */
        ACCEPTED,
        /** Suspended on the ground {@code code}. All of them count. */
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
         * Any other act, by the type {@code code} of its event, such as {@code case.answered.v1}; a notification with its subject, such as
         * {@code case.notified.v1/RESULT_TO_SENDER}. All of them count.
         */
        ACT,
        /** The results of its decision: a {@link SettlementResult} as {@code code}. */
        RESULT
    }

    public boolean knownAt(Instant moment) {
        return !knownFrom.isAfter(moment) && (knownTo == null || knownTo.isAfter(moment));
    }
}
