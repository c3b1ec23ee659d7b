package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.Nullable;

/** An event about a case, with only the members that this service uses; unknown ones are ignored. */
public sealed interface CaseEvent permits IntakeEvent, RoutingEvent, TrackingEvent, DeadlineEvent {

    /** Whether a petition enters the system with this event. */
    default boolean isReceipt() {
        return false;
    }

    /** A record without a required member is unreadable, not half a fact. */
    static void require(@Nullable Object... members) {
        for (var member : members) {
            if (member == null) {
                throw new IllegalArgumentException("A required member is missing.");
            }
        }
    }
}
