package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;

/**
 * Suspends, resumes, extends and hands over single time limits. A limit from before counts were stored cannot be recounted and is left as
 * it is.
 */
public final class Revisions {
    private final DayCount days;
    private final String calendar;
    private final DeadlineDecider deadlines;

    /** @param deadlines plans the next check of a revised limit */
    public Revisions(LawPack law, DeadlineDecider deadlines) {
        this.days = new DayCount(law);
        this.calendar = law.calendar().version();
        this.deadlines = deadlines;
    }

    /**
     * @param pause without an end; a limit with a last day before it was missed
     * @param cause the kind of event that suspends it
     */
    public Optional<DeadlineEvent> pause(Deadline deadline, Pause pause, String cause, Instant now) {
        if (deadline.counted() == null) {
            return Optional.empty();
        }
        boolean inTime = !pause.from().isAfter(deadline.dueOn());
        return switch (deadline.state()) {
            case OPEN ->
                Optional.of(inTime ? new DeadlinePaused(deadline, pause) : DeadlineDecider.lapsed(deadline, now, null));
            case MISSED -> inTime ? Optional.of(pausedAfterAll(deadline, pause, cause)) : Optional.empty();
            case PAUSED, MET, CANCELLED, ELAPSED -> Optional.empty();
        };
    }

    /** It was recorded as missed before the suspension was entered. */
    private static DeadlineRevised pausedAfterAll(Deadline missed, Pause pause, String cause) {
        var changes = missed.changes().paused(pause).revised();
        return new DeadlineRevised(missed, missed.with(changes).with(DeadlineState.PAUSED, null), cause, true, null);
    }

    /**
     * @param on the day of the resumption, the first counted again
     * @param reference number of the paper; null for none
     * @return empty also if the working calendar does not reach the new end: it stays suspended, since a due date is never guessed
     */
    public Optional<DeadlineEvent> resume(
            Deadline deadline, LocalDate on, @Nullable String reference, String cause, Instant now) {
        return deadline.state() == DeadlineState.PAUSED
                ? counted(deadline, 0, deadline.changes().resumed(on, reference), cause, now)
                : Optional.empty();
    }

    /**
     * @param extension as {@link Extensions} grants it, of a limit that is running, or that counts as missed only because the extension was
     *     entered late
     */
    public Optional<DeadlineEvent> extend(Deadline deadline, Extension extension, String cause, Instant now) {
        return counted(deadline, extension.days(), deadline.changes().extended(extension), cause, now);
    }

    /** @param owner code of the body that owes it from now on; a late limit stays late */
    public Optional<DeadlineEvent> hand(Deadline deadline, String owner, String cause, Instant now) {
        if (!deadline.isRunning() || deadline.owedBy().equals(owner)) {
            return Optional.empty();
        }
        var handed = deadline.owedBy(owner).with(deadline.changes().revised());
        var planned = handed.stillOpen() ? deadlines.planned(handed, now) : handed;
        return Optional.of(new DeadlineRevised(deadline, planned, cause, false, null));
    }

    private Optional<DeadlineEvent> counted(Deadline deadline, int added, Changes changes, String cause, Instant now) {
        var counted = deadline.counted();
        if (counted == null) {
            return Optional.empty();
        }
        try {
            var due = days.count(deadline.startsOn(), counted.length() + added, counted.unit(), changes);
            var open =
                    deadline.with(changes.revised()).countedAnew(due, calendar, deadlines.judgedAt(due.dueAt(), now));
            boolean supersedesMiss = deadline.state() == DeadlineState.MISSED;
            return Optional.of(
                    new DeadlineRevised(deadline, deadlines.planned(open, now), cause, supersedesMiss, null));
        } catch (OutsideCalendarException e) {
            return Optional.empty();
        }
    }
}
