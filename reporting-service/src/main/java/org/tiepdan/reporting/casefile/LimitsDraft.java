package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.CaseEscalated;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineMet;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineMissed;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlinePaused;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineRevised;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineSet;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.TrackingEvent.ActNoted;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.casefile.limit.Warning;

/** The limits of a {@link TrackingPart} and their warnings, while one event is applied to them. */
final class LimitsDraft {
    /** The newest; more come only of limits that notices move again and again. */
    static final int WARNINGS_AT_MOST = 500;

    private List<Deadline> deadlines = List.of();
    private List<Warning> warnings = List.of();

    LimitsDraft(@Nullable TrackingPart before) {
        if (before != null) {
            deadlines = before.deadlines();
            warnings = before.warnings();
        }
    }

    Happening take(DeadlineEvent event, Fact fact) {
        return switch (event) {
            case DeadlineSet set -> {
                deadlines = new ArrayList<>(deadlines);
                deadlines.add(Deadline.of(set, fact.id()));
                yield line(event, fact, set.startsOn(), set.dueOn().toString());
            }
            case DeadlineMet met -> {
                became(event, Deadline.MET, met.metOn(), met.lateEntry() ? true : null);
                yield line(event, fact, met.metOn(), null).enteredLate(met.lateEntry(), met.supersedes());
            }
            case DeadlineMissed missed -> {
                became(event, Deadline.MISSED, null, null);
                yield line(event, fact, missed.dueOn(), null);
            }
            case CaseEscalated up -> {
                change(up, limit -> limit.escalated(Escalated.of(up)));
                yield line(up, fact, up.on(), up.step() + " " + up.to());
            }
            case DeadlineEndedLate late -> {
                change(late, limit -> limit.endedLate(late.endedOn()));
                yield line(late, fact, late.endedOn(), null);
            }
            case DeadlinePaused paused -> {
                became(event, Deadline.PAUSED, null, null);
                yield line(event, fact, paused.pausedOn(), null);
            }
            case DeadlineElapsed elapsed -> {
                became(event, Deadline.ELAPSED, null, null);
                yield line(event, fact, elapsed.elapsedOn(), null);
            }
            case DeadlineRevised revised -> revise(revised, fact);
            case DeadlineApproaching approaching -> {
                warnings = Stream.concat(
                                warnings.stream().skip(Math.max(0, warnings.size() + 1 - WARNINGS_AT_MOST)),
                                Stream.of(Warning.of(approaching)))
                        .toList();
                yield line(event, fact, approaching.dueOn(), Integer.toString(approaching.workingDaysLeft()));
            }
            case DeadlineCancelled cancelled -> {
                became(event, Deadline.CANCELLED, null, null);
                yield line(event, fact, null, cancelled.cause());
            }
        };
    }

    private Happening revise(DeadlineRevised revised, Fact fact) {
        var now = Deadline.of(revised);
        deadlines = deadlines.stream()
                .map(deadline -> deadline.isMeantBy(revised) ? deadline.keepingStepsFor(now) : deadline)
                .toList();
        var superseded = revised.supersedes();
        var on = revised.metOn() == null ? revised.dueOn() : revised.metOn();
        return line(revised, fact, on, revised.state()).enteredLate(superseded != null, superseded);
    }

    private void became(DeadlineEvent event, String newState, @Nullable LocalDate on, @Nullable Boolean late) {
        change(event, deadline -> deadline.became(newState, on, late));
    }

    private void change(DeadlineEvent event, UnaryOperator<Deadline> change) {
        deadlines = deadlines.stream()
                .map(deadline -> deadline.isMeantBy(event) ? change.apply(deadline) : deadline)
                .toList();
    }

    /** An urging fulfils the step that asks for it, or the step that it names. */
    void noted(ActNoted act) {
        if (act.urged() != null) {
            deadlines = deadlines.stream()
                    .map(deadline -> deadline.urged(act.by(), act.on(), act.step()))
                    .toList();
        }
    }

    /** Bodies that are asked to act against a late one, without duplicates. */
    List<String> awaited() {
        return deadlines.stream()
                .flatMap(deadline -> deadline.awaited().stream())
                .map(Escalated::to)
                .distinct()
                .toList();
    }

    private static Happening line(DeadlineEvent event, Fact fact, @Nullable LocalDate on, @Nullable String detail) {
        return Happening.of(fact, on, event.owedBy(), detail).aboutRule(event.ruleId());
    }

    Optional<Deadline> dueFirst() {
        return Deadline.dueFirst(deadlines);
    }

    List<Deadline> deadlines() {
        return List.copyOf(deadlines);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
