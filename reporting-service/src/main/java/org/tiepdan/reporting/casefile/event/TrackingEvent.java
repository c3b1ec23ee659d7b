package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became true about the life of a case. {@code on} is the legal date; the time of recording stands in the envelope. */
public sealed interface TrackingEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.ofEntries(
            Map.entry("case.opened.v1", CaseOpened.class),
            Map.entry("case.routed.v1", CaseRouted.class),
            Map.entry("case.accepted.v1", CaseAccepted.class),
            Map.entry("case.refused.v1", CaseRefused.class),
            Map.entry("case.transferred.v1", CaseTransferred.class),
            Map.entry("case.decided.v1", CaseDecided.class),
            Map.entry("case.answered.v1", CaseAnswered.class),
            Map.entry("case.withdrawn.v1", CaseWithdrawn.class),
            Map.entry("case.closed.v1", CaseClosed.class),
            Map.entry("case.objected.v1", CaseObjected.class),
            Map.entry("command.rejected.v1", CommandRejected.class));

    record CaseOpened(
            String type,
            @Nullable Integer instance,
            String receivingBody,
            @Nullable String competentBody,
            @Nullable String outcome,
            String state,
            LocalDate openedOn,
            @Nullable Integer hop,
            @Nullable String procedure)
            implements TrackingEvent {
        public CaseOpened {
            CaseEvent.require(type, receivingBody, state, openedOn);
        }
    }

    /** Triage ended: the case went to its competent body. */
    record CaseRouted(
            String competentBody,
            String outcome,
            LocalDate on,
            @Nullable Integer hop) implements TrackingEvent {
        public CaseRouted {
            CaseEvent.require(competentBody, outcome, on);
        }
    }

    record CaseAccepted(String by, LocalDate on) implements TrackingEvent {
        public CaseAccepted {
            CaseEvent.require(by, on);
        }
    }

    record CaseRefused(String by, LocalDate on, String ground) implements TrackingEvent {
        public CaseRefused {
            CaseEvent.require(by, on, ground);
        }
    }

    record CaseTransferred(
            String by, LocalDate on, String to, @Nullable Integer hop) implements TrackingEvent {
        public CaseTransferred {
            CaseEvent.require(by, on, to);
        }
    }

    /** The competent body says that it is not: nobody is, until the next decision. */
    record CaseObjected(
            String by,
            LocalDate on,
            String reason,
            @Nullable Integer hop) implements TrackingEvent {
        public CaseObjected {
            CaseEvent.require(by, on, reason);
        }
    }

    record CaseDecided(String by, LocalDate on, String settlement) implements TrackingEvent {
        public CaseDecided {
            CaseEvent.require(by, on, settlement);
        }
    }

    record CaseAnswered(String by, LocalDate on) implements TrackingEvent {
        public CaseAnswered {
            CaseEvent.require(by, on);
        }
    }

    record CaseWithdrawn(String by, LocalDate on) implements TrackingEvent {
        public CaseWithdrawn {
            CaseEvent.require(by, on);
        }
    }

    record CaseClosed(
            String closedAs, LocalDate on, @Nullable String competentBody) implements TrackingEvent {
        public CaseClosed {
            CaseEvent.require(closedAs, on);
        }
    }

    record CommandRejected(
            String command, String by, @Nullable LocalDate on, String code, String vi, String en)
            implements TrackingEvent {
        public CommandRejected {
            CaseEvent.require(command, by, code, vi, en);
        }
    }
}
