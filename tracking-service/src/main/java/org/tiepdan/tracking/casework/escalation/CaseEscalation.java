package org.tiepdan.tracking.casework.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseUrged;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.limits.Owners;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.Escalation.Step;

/** Takes the steps against late bodies of a case. No step is taken during a suspension or after closing. */
public final class CaseEscalation {
    private final Ladder ladder;
    private final Addressees addressees;
    private final Owners owners;
    private final TimeLimits limits;

    public CaseEscalation(LawPack law, Owners owners) {
        this.ladder = new Ladder(law);
        this.addressees = new Addressees(law.bodies());
        this.owners = owners;
        this.limits = law.timeLimits();
    }

    /** A step with a body that can act. */
    private record Next(Deadline limit, Escalations.Row row, String late, String to) {
        DeadlineEvent taken(Ladder ladder, Instant now, @Nullable LocalDate actedOn, String by) {
            return new DeadlineEscalated(
                    limit,
                    new Step(row.step(), LegalTime.dateOf(now), by),
                    late,
                    ladder.workingDaysLate(limit, now),
                    row.basis(),
                    now,
                    actedOn);
        }
    }

    /** @return the steps that are due for one limit, several where none has to wait for the one before it */
    public List<CaseEvent> climb(CaseFile file, Deadline limit, Instant now) {
        var events = new ArrayList<CaseEvent>();
        var current = planned(file, false, now);
        var step = due(current, limit, now);
        while (step.isPresent()) {
            var next = step.get();
            var event = new LimitChanged(next.taken(ladder, now, null, next.to()));
            events.add(event);
            current = planned(current.evolve(event), false, now);
            step = due(current, limit, now);
        }
        return events;
    }

    private Optional<Next> due(CaseFile file, Deadline which, Instant now) {
        return file.watched(which)
                .filter(limit -> ladder.due(limit, now).isPresent())
                .flatMap(limit -> next(file, limit, now));
    }

    private Optional<Next> next(CaseFile file, Deadline limit, Instant now) {
        return ladder.next(limit)
                .flatMap(row -> late(file, limit, LegalTime.dateOf(now))
                        .flatMap(late -> addressees
                                .of(row.step(), late, opened(file).petition(), LegalTime.dateOf(now))
                                .map(to -> new Next(limit, row, late, to))));
    }

    private Optional<String> late(CaseFile file, Deadline limit, LocalDate today) {
        return Optional.of(owners.now(limit, limits, opened(file), today).orElse(limit.owedBy()));
    }

    /** @return the effects of an act on missed limits that no row of the law ends by it */
    public List<CaseEvent> after(CaseEvent act, CaseFile file, Instant now) {
        return switch (act) {
            // A body that has urged need not be asked to urge.
            case CaseUrged(var by, var _, var on, var urged, var step)
            when step == null || step == EscalationStep.URGE ->
                escalating(file)
                        .flatMap(limit -> next(file, limit, now).stream())
                        .filter(next -> next.row().step() == EscalationStep.URGE
                                && next.late().equals(urged))
                        .<CaseEvent>map(next -> new LimitChanged(next.taken(ladder, now, on, by)))
                        .toList();
            case CaseClosed closed ->
                escalating(file)
                        .<CaseEvent>map(
                                limit -> new LimitChanged(new DeadlineEndedLate(limit, closed.on(), closed.kind())))
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<Deadline> escalating(CaseFile file) {
        return file.deadlines().stream().filter(Deadline::isEscalating);
    }

    /**
     * @param resumed whether a suspension has just ended: then the days before the next step are counted from today
     * @return the file with the moment of each late limit's next step; the same file if none changes
     */
    public CaseFile planned(CaseFile file, boolean resumed, Instant now) {
        if (file.deadlines().stream().noneMatch(Deadline::isEscalating)) {
            return file;
        }
        var planned = file.deadlines().stream()
                .map(limit -> limit.isEscalating() ? planned(file, limit, resumed, now) : limit)
                .toList();
        return planned.equals(file.deadlines()) ? file : file.with(planned);
    }

    private Deadline planned(CaseFile file, Deadline limit, boolean resumed, Instant now) {
        boolean rests = file.stage() instanceof Case.Suspended || file.stage() instanceof Case.Closed;
        if (rests || next(file, limit, now).isEmpty()) {
            return limit.lookedAtNext(Deadline.NEVER);
        }
        var from = resumed ? LegalTime.dateOf(now) : Ladder.since(limit);
        return resumed || limit.lookAt().equals(Deadline.NEVER)
                ? limit.lookedAtNext(ladder.nextLook(limit, from, now))
                : limit;
    }

    private static Case.Opened opened(CaseFile file) {
        if (file.stage() instanceof Case.Opened opened) {
            return opened;
        }
        throw new IllegalStateException("Expected a case that has limits.");
    }
}
