package org.tiepdan.tracking.deadline.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * The days of a limit one by one (bảng tính thời hạn): which were counted, which were not, and why. Built from the data stored when the
 * limit was counted, so that later calendars do not change it.
 */
public final class Ledger {
    private final LocalDate startsOn;
    private final LocalDate statutoryDueOn;
    private final Deadline.Counted counted;
    private final Changes changes;
    private final Function<Pause, Ground> grounds;
    private final Map<LocalDate, SkippedDay> skipped;
    private final Map<LocalDate, WorkedDay> worked;
    private int number;

    private Ledger(
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            Deadline.Counted counted,
            Changes changes,
            Function<Pause, Ground> grounds) {
        this.startsOn = startsOn;
        this.statutoryDueOn = statutoryDueOn;
        this.counted = counted;
        this.changes = changes;
        this.grounds = grounds;
        this.skipped = counted.skipped().stream().collect(Collectors.toMap(SkippedDay::date, Function.identity()));
        this.worked = counted.worked().stream().collect(Collectors.toMap(WorkedDay::date, Function.identity()));
    }

    public enum Kind {
        /** Ngày của sự kiện. */
        EVENT,
        /** Ngày được tính. */
        COUNTED,
        /** Ngày được tính nhờ gia hạn. */
        EXTENDED,
        /** Ngày nghỉ, không tính. */
        REST,
        /** Tạm đình chỉ, không tính. */
        SUSPENDED,
        /** Ngày nghỉ sau ngày cuối được tính. */
        ROLLED,
        /** Ngày cuối, sau các ngày nghỉ đó. */
        LAST
    }

    /**
     * @param number of a counted day, from 1 to the limit's length, or for a year to the number of its days; null for other days
     * @param vi why it was counted or not, in Vietnamese
     * @param en the same in English
     */
    public record Day(
            LocalDate date,
            Kind kind,
            boolean counted,
            @Nullable Integer number,
            String vi,
            String en) {}

    /**
     * @param startsOn the day of the event
     * @param statutoryDueOn the last day counted
     * @param through the last day of the list: the limit's, or a later one during a suspension
     * @return from {@code startsOn} to {@code through}, without a gap
     */
    public static List<Day> of(
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate through,
            Deadline.Counted counted,
            Changes changes) {
        return of(startsOn, statutoryDueOn, through, counted, changes, Ground::code);
    }

    /**
     * As {@link #of(LocalDate, LocalDate, LocalDate, Deadline.Counted, Changes)}.
     *
     * @param grounds the words for the ground of a suspension
     */
    public static List<Day> of(
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate through,
            Deadline.Counted counted,
            Changes changes,
            Function<Pause, Ground> grounds) {
        var ledger = new Ledger(startsOn, statutoryDueOn, counted, changes, grounds);
        return startsOn.datesUntil(through.plusDays(1)).map(ledger::day).toList();
    }

    /**
     * The days of a notice before an event.
     *
     * @param latestOn the last day on which the notice is early enough, which counts
     * @return from {@code latestOn} to {@code eventOn}, without a gap
     */
    public static List<Day> before(LocalDate eventOn, LocalDate latestOn, Deadline.Counted counted) {
        var ledger = new Ledger(eventOn, eventOn, counted, Changes.NONE, Ground::code);
        return latestOn.datesUntil(eventOn.plusDays(1)).map(ledger::day).toList();
    }

    private Day day(LocalDate date) {
        var pause = changes.pauseOn(date);
        if (date.equals(startsOn)) {
            return not(date, Kind.EVENT, "Ngày xảy ra sự kiện, không tính", "The day of the event, not counted");
        }
        if (pause.isPresent()) {
            var ground = grounds.apply(pause.get());
            var paper = pause.get().reference();
            return not(
                    date,
                    Kind.SUSPENDED,
                    "Tạm đình chỉ" + byVi(paper) + ": " + ground.vi(),
                    "Suspended" + byEn(paper) + ": " + ground.en());
        }
        return date.isAfter(statutoryDueOn) ? rolled(date) : counted(date);
    }

    private Day rolled(LocalDate date) {
        var rest = skipped.get(date);
        return rest == null
                ? not(date, Kind.LAST, "Ngày làm việc tiếp theo, ngày cuối", "The next working day, the last")
                : not(date, Kind.ROLLED, rest.vi(), rest.en());
    }

    private Day counted(LocalDate date) {
        var rest = skipped.get(date);
        if (rest != null && counted.unit() == LimitUnit.WORKING_DAY) {
            return not(date, Kind.REST, rest.vi(), rest.en());
        }
        number++;
        long added = number - (lengthInDays() - changes.daysAdded());
        boolean isAdded = added > 0;
        var paper = isAdded ? changes.extensionOf(added).reference() : null;
        var vi = "Ngày thứ " + number + (isAdded ? ", do gia hạn" + byVi(paper) : "");
        var en = "Day " + number + (isAdded ? ", by extension" + byEn(paper) : "");
        var work = worked.get(date);
        if (work != null) {
            vi += "; " + work.vi();
            en += "; " + work.en();
        }
        if (rest != null) {
            vi += "; " + rest.vi() + ", chuyển sang ngày làm việc tiếp theo";
            en += "; " + rest.en() + ", moved to the next working day";
        }
        return new Day(date, isAdded ? Kind.EXTENDED : Kind.COUNTED, true, number, vi, en);
    }

    private long lengthInDays() {
        return counted.unit() == LimitUnit.YEAR
                ? ChronoUnit.DAYS.between(startsOn, startsOn.plusYears(counted.length()))
                : counted.length();
    }

    private static String byVi(@Nullable String paper) {
        return paper == null ? "" : " theo " + paper;
    }

    private static String byEn(@Nullable String paper) {
        return paper == null ? "" : " (" + paper + ")";
    }

    private static Day not(LocalDate date, Kind kind, String vi, String en) {
        return new Day(date, kind, false, null, vi, en);
    }
}
