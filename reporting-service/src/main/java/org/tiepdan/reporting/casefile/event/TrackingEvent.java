package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.SettlementResult;

/** An event of the life of a case. {@code on} is the legal date; the envelope has the time of recording. */
public sealed interface TrackingEvent extends CaseEvent {
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

    /** A petition was split into its matters. */
    record CaseSplit(List<String> matters, LocalDate on) implements TrackingEvent {
        public CaseSplit {
            CaseEvent.require(matters, on);
        }
    }

    /** A matter of this petition was accepted, ended, or reopened. */
    record CaseMatterMoved(String matter, @Nullable Boolean ended, LocalDate on) implements TrackingEvent {
        public CaseMatterMoved {
            CaseEvent.require(matter, on);
        }

        public boolean goesOn() {
            return !Boolean.TRUE.equals(ended);
        }
    }

    record CaseAccepted(String by, LocalDate on) implements TrackingEvent {
        public CaseAccepted {
            CaseEvent.require(by, on);
        }
    }

    record CaseTransferred(
            String by, LocalDate on, String to, @Nullable Integer hop) implements TrackingEvent {
        public CaseTransferred {
            CaseEvent.require(by, on, to);
        }
    }

    /**
     * The competent body says that it is not competent: no body is, until the next decision.
     *
     * @param decider the body that decides, if that is not the receiving one
     */
    record CaseObjected(
            String by,
            LocalDate on,
            String reason,
            @Nullable Integer hop,
            @Nullable String decider) implements TrackingEvent {
        public CaseObjected {
            CaseEvent.require(by, on, reason);
        }
    }

    record CaseDecided(
            String by,
            LocalDate on,
            String settlement,
            @Nullable SettlementResult result) implements TrackingEvent {
        public CaseDecided {
            CaseEvent.require(by, on, settlement);
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

    /** @param reference number of the paper; null if not given */
    record CaseSuspended(
            String by,
            LocalDate on,
            String ground,
            @Nullable String reference) implements TrackingEvent {
        public CaseSuspended {
            CaseEvent.require(by, on, ground);
        }
    }

    record CaseResumed(String by, LocalDate on, @Nullable String reference) implements TrackingEvent {
        public CaseResumed {
            CaseEvent.require(by, on);
        }
    }

    record CaseTakenOver(String by, LocalDate on, String from) implements TrackingEvent {
        public CaseTakenOver {
            CaseEvent.require(by, on, from);
        }
    }

    /** @param role {@code COMPETENT} or {@code RECEIVING}: the role of the body that ended */
    record CaseSucceeded(String role, String from, String to, LocalDate on) implements TrackingEvent {
        public CaseSucceeded {
            CaseEvent.require(role, from, to, on);
        }
    }

    record CaseEffective(LocalDate on) implements TrackingEvent {
        public CaseEffective {
            CaseEvent.require(on);
        }
    }

    /** @param on the day that {@code case.effective} had given */
    record CaseEffectVoided(LocalDate on, String cause) implements TrackingEvent {
        public CaseEffectVoided {
            CaseEvent.require(on, cause);
        }
    }

    /** @param notice null if no law required one before the day of the dialogue */
    record DialogueHeld(
            String by,
            LocalDate on,
            LocalDate notifiedOn,
            @Nullable Notice notice) implements TrackingEvent {
        public DialogueHeld {
            CaseEvent.require(by, on, notifiedOn);
        }
    }

    /** @param daysShort 0 for a notice that was early enough */
    record Notice(String ruleId, LocalDate latestOn, int daysShort) {}

    record CaseFoundComplex(String by, LocalDate on, List<String> criteria) implements TrackingEvent {
        public CaseFoundComplex {
            CaseEvent.require(by, on, criteria);
        }
    }

    /**
     * @param voids id of the void command
     * @param act its name
     * @param corrected the act recorded in its place; null for none
     * @param state of the case after the correction, like the members after it
     * @param complexity null in events of an earlier program, like those after it
     * @param registeredAs id of the petition that was registered instead of this one; null for none
     */
    record CaseCorrected(
            String by,
            LocalDate on,
            String voids,
            String act,
            String reason,
            String state,
            @Nullable String competentBody,
            @Nullable String outcome,
            @Nullable String closedAs,
            @Nullable String settlement,
            int hop,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable Corrected corrected,
            @Nullable List<String> complexity,
            @Nullable LocalDate triageSince,
            @Nullable String decider,
            @Nullable LocalDate suspendedOn,
            @Nullable String registeredAs,
            @Nullable PetitionNow petition,
            @Nullable SettlementResult result)
            implements TrackingEvent {
        public CaseCorrected {
            CaseEvent.require(by, on, voids, act, reason, state);
        }
    }

    /**
     * An act recorded in place of a void one.
     *
     * @param act name of the command
     * @param of subject of a notification
     * @param reference number of the paper of an extension, a suspension or a resumption
     */
    record Corrected(
            String act,
            @Nullable LocalDate on,
            @Nullable String of,
            @Nullable String reference) {}

    /** An act that does not move the case; at most one of the members after {@code on} and before {@code step} is present. */
    record ActNoted(
            String by,
            LocalDate on,
            @Nullable String of,
            @Nullable String stage,
            @Nullable String further,
            @Nullable String urged,
            @Nullable String ground,
            @Nullable Integer days,
            @Nullable String step,
            @Nullable String reference)
            implements TrackingEvent {
        public ActNoted {
            CaseEvent.require(by, on);
        }

        /** Its further content; null for none. */
        public @Nullable String detail() {
            return Stream.of(of, stage, further, urged, ground, days)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst()
                    .orElse(null);
        }
    }
}
