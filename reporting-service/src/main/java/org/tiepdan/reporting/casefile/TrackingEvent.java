package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became true about the life of a case. {@code on} is the legal date; the time of recording stands in the envelope. */
sealed interface TrackingEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "case.opened.v1", CaseOpened.class,
            "case.routed.v1", CaseRouted.class,
            "case.accepted.v1", CaseAccepted.class,
            "case.refused.v1", CaseRefused.class,
            "case.transferred.v1", CaseTransferred.class,
            "case.decided.v1", CaseDecided.class,
            "case.answered.v1", CaseAnswered.class,
            "case.withdrawn.v1", CaseWithdrawn.class,
            "case.closed.v1", CaseClosed.class,
            "command.rejected.v1", CommandRejected.class);

    record CaseOpened(
            String type,
            @Nullable Integer instance,
            String receivingBody,
            @Nullable String competentBody,
            @Nullable String outcome,
            String state,
            LocalDate openedOn)
            implements TrackingEvent {
        public CaseOpened {
            CaseEvent.require(type, receivingBody, state, openedOn);
        }
    }

    /** Triage ended: the case went to its competent body. */
    record CaseRouted(String competentBody, String outcome, LocalDate on) implements TrackingEvent {
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

    record CaseTransferred(String by, LocalDate on, String to) implements TrackingEvent {
        public CaseTransferred {
            CaseEvent.require(by, on, to);
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
