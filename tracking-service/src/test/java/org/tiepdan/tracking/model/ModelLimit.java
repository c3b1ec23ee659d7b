package org.tiepdan.tracking.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One limit of the model: its start, its pauses, its last day and its result. */
final class ModelLimit {
    static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    final LimitRow row;
    final String cause;
    final LocalDate start;
    int length;
    String owner;
    State state = State.OPEN;
    int extensions;
    /** When the clock judges it. */
    Instant judgedAt = Instant.MAX;

    private final Set<LocalDate> stood = new HashSet<>();
    private @Nullable LocalDate stands;
    private boolean takenBack;
    /** The earliest act that ended it too late. */
    private LocalDate endedTooLateOn = LocalDate.MAX;

    private State endedAs = State.OPEN;
    private LocalDate last = LocalDate.MIN;

    enum State {
        OPEN,
        PAUSED,
        MET,
        CANCELLED,
        MISSED,
        ELAPSED
    }

    /** @param cause what set it: the act, or {@link #name} of the limit whose end set it */
    ModelLimit(LimitRow row, String cause, LocalDate start, int length, String owner) {
        this.row = row;
        this.cause = cause;
        this.start = start;
        this.length = length;
        this.owner = owner;
    }

    String name() {
        return row.rule() + "@" + cause;
    }

    LocalDate last() {
        return last;
    }

    boolean hasRunOut() {
        return state == State.MISSED || state == State.ELAPSED;
    }

    boolean isOwed() {
        return state == State.OPEN || state == State.PAUSED;
    }

    boolean isInTime(LocalDate day) {
        return !day.isAfter(last);
    }

    /** @param grace how long a limit that is past when it is set, or set again, waits for its act to be entered */
    void count(PlainCalendar calendar, Instant now, Duration grace) {
        last = counted(calendar);
        var end = last.plusDays(1).atStartOfDay(VIET_NAM).toInstant();
        judgedAt = end.isAfter(now) ? end : now.plus(grace);
        state = State.OPEN;
    }

    LocalDate counted(PlainCalendar calendar) {
        return calendar.last(start, length, row.cell("unit").equals("WORKING_DAY"), stood);
    }

    /** Whether more time would change anything. */
    boolean isOpenOrLate() {
        return state == State.OPEN
                || state == State.MISSED
                || (state == State.ELAPSED && row.cell("kind").equals("WINDOW"));
    }

    void pause(LocalDate from) {
        state = State.PAUSED;
        stands = from;
    }

    void resume(LocalDate to) {
        Objects.requireNonNull(stands).datesUntil(to).forEach(stood::add);
        stands = null;
    }

    void endedTooLate(LocalDate on, State as) {
        if (on.isBefore(endedTooLateOn)) {
            endedTooLateOn = on;
            endedAs = as;
        }
    }

    State endedAs() {
        return endedAs;
    }

    boolean isEndedAfterAll() {
        return endedAs != State.OPEN;
    }

    boolean isEndedInTimeAfterAll() {
        return isEndedAfterAll() && isInTime(endedTooLateOn);
    }

    void takeBack() {
        state = State.CANCELLED;
        takenBack = true;
    }

    /** Whether its cause was voided: it may be set again. */
    boolean isTakenBack() {
        return takenBack;
    }

    /** As a reader of events can know it. */
    String shown() {
        return name() + " " + state + (state == State.PAUSED ? "" : " until " + last) + " owed by " + owner;
    }
}
