package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event about one time limit of a case. */
public sealed interface DeadlineEvent extends CaseEvent {
    Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "deadline.set.v1", DeadlineSet.class,
            "deadline.revised.v1", DeadlineRevised.class,
            "deadline.met.v1", DeadlineMet.class,
            "deadline.missed.v1", DeadlineMissed.class,
            "case.escalated.v1", CaseEscalated.class,
            "deadline.ended-late.v1", DeadlineEndedLate.class,
            "deadline.paused.v1", DeadlinePaused.class,
            "deadline.elapsed.v1", DeadlineElapsed.class,
            "deadline.cancelled.v1", DeadlineCancelled.class,
            "deadline.approaching.v1", DeadlineApproaching.class);

    /** Absent in events from before limits had ids: then rule, body and due moment identify the limit within its case. */
    @Nullable
    String deadlineId();

    String ruleId();

    String owedBy();

    Instant dueAt();

    /**
     * @param step what has to be done, a code of {@code time_limits.csv}; {@code startedBy} likewise, for its start
     * @param unit {@code CALENDAR_DAY} or {@code WORKING_DAY}
     * @param skipped the days that were not counted, or from which the last day was moved
     * @param worked the worked days that were counted, or on which the last day could fall
     */
    record DeadlineSet(
            @Nullable String deadlineId,
            String ruleId,
            @Nullable String step,
            @Nullable String startedBy,
            String nameVi,
            String nameEn,
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate dueOn,
            Instant dueAt,
            String owedBy,
            String basis,
            String calendar,
            @Nullable Integer length,
            @Nullable String unit,
            @Nullable List<ExplainedDay> skipped,
            @Nullable List<ExplainedDay> worked)
            implements DeadlineEvent {
        public DeadlineSet {
            CaseEvent.require(ruleId, nameVi, nameEn, startsOn, statutoryDueOn, dueOn, dueAt, owedBy, basis, calendar);
        }
    }

    /** The whole limit in its current form, after a change of its end, owner or state. */
    record DeadlineRevised(
            String deadlineId,
            String ruleId,
            @Nullable String step,
            @Nullable String startedBy,
            String nameVi,
            String nameEn,
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate dueOn,
            Instant dueAt,
            String owedBy,
            String basis,
            String calendar,
            @Nullable Integer length,
            @Nullable String unit,
            @Nullable List<ExplainedDay> skipped,
            @Nullable List<ExplainedDay> worked,
            String state,
            @Nullable LocalDate metOn,
            String cause,
            @Nullable String supersedes,
            @Nullable String notice,
            @Nullable List<Pause> pauses,
            @Nullable List<Extension> extensions,
            @Nullable Escalation escalation)
            implements DeadlineEvent {
        public DeadlineRevised {
            CaseEvent.require(
                    deadlineId,
                    ruleId,
                    nameVi,
                    nameEn,
                    startsOn,
                    statutoryDueOn,
                    dueOn,
                    dueAt,
                    owedBy,
                    basis,
                    calendar,
                    state,
                    cause);
        }
    }

    /** @param pausedOn the first day not counted */
    record DeadlinePaused(@Nullable String deadlineId, String ruleId, String owedBy, Instant dueAt, LocalDate pausedOn)
            implements DeadlineEvent {
        public DeadlinePaused {
            CaseEvent.require(ruleId, owedBy, dueAt, pausedOn);
        }
    }

    /** A period to lodge a petition, or the time until legal effect, ended; no body is late. */
    record DeadlineElapsed(
            @Nullable String deadlineId, String ruleId, String owedBy, Instant dueAt, LocalDate elapsedOn)
            implements DeadlineEvent {
        public DeadlineElapsed {
            CaseEvent.require(ruleId, owedBy, dueAt, elapsedOn);
        }
    }

    /** @param supersedes id of the event that recorded the limit as missed */
    record DeadlineMet(
            @Nullable String deadlineId,
            String ruleId,
            String owedBy,
            Instant dueAt,
            LocalDate metOn,
            boolean lateEntry,
            @Nullable String supersedes)
            implements DeadlineEvent {
        public DeadlineMet {
            CaseEvent.require(ruleId, owedBy, dueAt, metOn);
        }
    }

    record DeadlineMissed(@Nullable String deadlineId, String ruleId, String owedBy, LocalDate dueOn, Instant dueAt)
            implements DeadlineEvent {
        public DeadlineMissed {
            CaseEvent.require(ruleId, owedBy, dueOn, dueAt);
        }
    }

    /**
     * A body stays late, and another one can act against it.
     *
     * @param step {@code URGE}, {@code REPORT_TO_HEAD} or {@code ACCOUNTABILITY}
     * @param to code of the body that can act
     * @param owedBy code of the body that now owes the act
     * @param actedOn the day on which {@code to} had already acted
     */
    record CaseEscalated(
            String deadlineId,
            String ruleId,
            String step,
            String to,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            LocalDate on,
            int workingDaysLate,
            String basis,
            @Nullable LocalDate actedOn)
            implements DeadlineEvent {
        public CaseEscalated {
            CaseEvent.require(deadlineId, ruleId, step, to, owedBy, dueOn, dueAt, on, basis);
        }
    }

    /** A missed act is no longer owed. */
    record DeadlineEndedLate(String deadlineId, String ruleId, String owedBy, Instant dueAt, LocalDate endedOn)
            implements DeadlineEvent {
        public DeadlineEndedLate {
            CaseEvent.require(deadlineId, ruleId, owedBy, dueAt, endedOn);
        }
    }

    record DeadlineCancelled(
            @Nullable String deadlineId,
            String ruleId,
            String owedBy,
            Instant dueAt,
            @Nullable String cause) implements DeadlineEvent {
        public DeadlineCancelled {
            CaseEvent.require(ruleId, owedBy, dueAt);
        }
    }

    /** @param workingDaysLeft to the statutory last day */
    record DeadlineApproaching(
            @Nullable String deadlineId,
            String ruleId,
            String owedBy,
            LocalDate dueOn,
            Instant dueAt,
            int workingDaysLeft,
            Instant noticedAt)
            implements DeadlineEvent {
        public DeadlineApproaching {
            CaseEvent.require(ruleId, owedBy, dueOn, dueAt, noticedAt);
        }
    }

    /**
     * A span that a limit does not count (tạm đình chỉ).
     *
     * @param from the first day not counted
     * @param to the first day counted again; absent while it lasts
     * @param ground code of the ground of suspension
     * @param reference number of the paper; {@code endReference} of the one that ended it
     */
    record Pause(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ground,
            @Nullable String reference,
            @Nullable String endReference) {}

    /** @param endedOn the day since which nothing is owed; absent while it is owed */
    record Escalation(List<Step> steps, @Nullable LocalDate endedOn) {
        public Escalation {
            CaseEvent.require(steps);
        }

        public record Step(String step, LocalDate on, String to) {}
    }

    /**
     * An extension of a limit (gia hạn).
     *
     * @param on the day of the decision
     * @param by code of the body
     * @param days in the unit of the limit
     * @param reference number of the paper; absent if not given
     */
    record Extension(
            LocalDate on, String by, int days, @Nullable String reference) {}
}
