package org.tiepdan.reporting.casefile.event;

import org.jspecify.annotations.Nullable;

/** An event about a case as this service reads it: only the members it uses, unknown ones ignored. */
public sealed interface CaseEvent permits IntakeEvent, RoutingEvent, TrackingEvent, DeadlineEvent {

    /** This is how a petition enters the system. */
    default boolean isReceipt() {
        return false;
    }

    /** A record that lacks what its contract requires is unreadable, not half a fact. */
    static void require(@Nullable Object... members) {
        for (var member : members) {
            if (member == null) {
                throw new IllegalArgumentException("A required member is missing.");
            }
        }
    }
}
