package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.tracking.deadline.Deadline.Counted;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;

/**
 * Recounts a limit by the latest notice that changed the law. An ended limit stays ended; but a miss, and an expired period of the
 * petitioner, are reopened if the notice gives more time, since then nobody was late.
 */
public final class Recount {
    /** The kind of event that recounts a limit. */
    public static final String CAUSE = "law.changed";

    private final LawPack law;
    private final LawPack before;
    private final LawNotice notice;
    private final DayCount days;
    private final DeadlineDecider deadlines;

    /** @return in the order of the announcements */
    public static List<Recount> byEachNotice(LawPack law, Function<LawPack, DeadlineDecider> deadlines) {
        return IntStream.rangeClosed(1, law.notices())
                .mapToObj(law::after)
                .map(one -> new Recount(one, deadlines.apply(one)))
                .toList();
    }

    /**
     * @param law changed by at least one notice
     * @param deadlines plans the next check of a limit
     */
    private Recount(LawPack law, DeadlineDecider deadlines) {
        this.law = law;
        this.before = law.after(law.notices() - 1);
        this.notice = law.announced().getLast();
        this.days = new DayCount(law);
        this.deadlines = deadlines;
    }

    /**
     * @return empty if the notice does not change the limit, if the limit has no data about its count, or if the working calendar does not
     *     reach its new end: a due date is never guessed
     */
    public Optional<DeadlineRevised> of(Deadline limit, Instant now) {
        if (limit.counted() == null || !mayMove(limit)) {
            return Optional.empty();
        }
        var is = byItsRow(limit);
        if (is.equals(limit) && !notice.changesADayWithin(limit.startsOn(), limit.dueOn())) {
            return Optional.empty();
        }
        try {
            return limit.state() == DeadlineState.PAUSED ? stillPaused(limit, is) : running(limit, is, now);
        } catch (OutsideCalendarException e) {
            return Optional.empty();
        }
    }

    private static boolean mayMove(Deadline limit) {
        return switch (limit.state()) {
            case OPEN, PAUSED, MISSED -> true;
            case ELAPSED -> limit.terms().kind() == Course.Kind.WINDOW;
            case MET, CANCELLED -> false;
        };
    }

    /** A matter with the longer length keeps the longer length, and extensions stay. */
    private Deadline byItsRow(Deadline limit) {
        if (!notice.changesTheRow(limit.ruleId(), limit.startsOn())) {
            return limit;
        }
        var counted = Objects.requireNonNull(limit.counted());
        int added = limit.changes().daysAdded();
        return row(limit, law)
                .flatMap(row -> row(limit, before)
                        .flatMap(old -> row.lengthInsteadOf(old, counted.length() - added))
                        .map(days -> limit.under(
                                limit.terms().under(row),
                                new Counted(days + added, row.unit(), counted.skipped(), counted.worked()))))
                .orElse(limit);
    }

    private static Optional<TimeLimit> row(Deadline limit, LawPack pack) {
        return pack.timeLimits().inForce(limit.ruleId(), limit.startsOn());
    }

    /** Its end is counted at the resumption, by the calendar of that time. */
    private Optional<DeadlineRevised> stillPaused(Deadline was, Deadline is) {
        var counted = named(is.with(is.changes().noticed(notice.number())));
        return is.equals(was) ? Optional.empty() : Optional.of(revised(was, counted, false));
    }

    private Optional<DeadlineRevised> running(Deadline was, Deadline is, Instant now) {
        var how = Objects.requireNonNull(is.counted());
        var due = days.count(is.startsOn(), how.length(), how.unit(), is.changes());
        boolean isTheSame = is.equals(was) && saysTheSame(was, due);
        boolean givesNoTime = was.hasRunOut() && !due.dueOn().isAfter(was.dueOn());
        if (isTheSame || givesNoTime) {
            return Optional.empty();
        }
        var open = named(is.with(is.changes().noticed(notice.number()))
                .countedAnew(due, law.calendar().version(), deadlines.judgedAt(due.dueAt(), now)));
        return Optional.of(revised(was, deadlines.planned(open, now), was.state() == DeadlineState.MISSED));
    }

    private static boolean saysTheSame(Deadline was, DueDate due) {
        var how = Objects.requireNonNull(was.counted());
        return due.dueOn().equals(was.dueOn())
                && due.statutoryDueOn().equals(was.statutoryDueOn())
                && due.skipped().equals(how.skipped())
                && due.worked().equals(how.worked());
    }

    private Deadline named(Deadline limit) {
        var counted = Objects.requireNonNull(limit.counted());
        return limit.under(limit.terms().under(law.ruleset()), counted);
    }

    private DeadlineRevised revised(Deadline was, Deadline is, boolean supersedesMiss) {
        return new DeadlineRevised(was, is, CAUSE, supersedesMiss, notice.number());
    }
}
