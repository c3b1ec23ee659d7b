package org.tiepdan.tracking.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiepdan.tracking.model.ModelLimit.State;

/** The limits of one case of the model, and how the rows of the law change them. */
final class ModelLimits {
    final List<ModelLimit> all = new ArrayList<>();
    /** The facts of the case that rows use. */
    String holder = "";
    /** Who owes what goes with the case. */
    private String debtor = "";

    String outcome = "TRIAGE";
    boolean complex;

    private final PetitionKind kind;
    private final List<LimitRow> law;
    private final PlainCalendar calendar;
    private final Duration grace;
    /** Days swapped by a notice, to which the limits still have to be adapted. */
    private final List<LocalDate> swapped = new ArrayList<>();

    ModelLimits(PetitionKind kind, List<LimitRow> law, PlainCalendar calendar, Duration grace) {
        this.kind = kind;
        this.law = law;
        this.calendar = calendar;
        this.grace = grace;
    }

    void moment(String word, LocalDate on, String cause, Instant now) {
        List.copyOf(all).stream()
                .filter(limit -> limit.row.has("met_by", word))
                .forEach(limit -> end(limit, on, State.MET, now));
        List.copyOf(all).stream()
                .filter(limit -> limit.row.has("ended_by", word))
                .forEach(limit -> end(limit, on, State.CANCELLED, now));
        law.stream()
                .filter(row -> row.has("starts", word) && row.isInForce(on) && row.isFor(kind, outcome))
                .forEach(row -> start(row, on, cause, now));
    }

    private void start(LimitRow row, LocalDate on, String cause, Instant now) {
        var limit = new ModelLimit(row, cause, on, row.length(complex), owner(row));
        if (all.stream().noneMatch(other -> other.name().equals(limit.name()) && !other.isTakenBack())) {
            limit.count(calendar, now, grace);
            all.add(limit);
        }
    }

    private String owner(LimitRow row) {
        return switch (row.cell("owed_by")) {
            case "COMPETENT_BODY" -> holder;
            case "RECEIVING_BODY" -> ModelCase.BOARD;
            default -> row.cell("owed_by").toLowerCase(Locale.ROOT);
        };
    }

    private void end(ModelLimit limit, LocalDate on, State as, Instant now) {
        if (limit.state == State.MET || limit.state == State.CANCELLED) {
            return;
        }
        if (limit.state == State.PAUSED || limit.isInTime(on)) {
            takeBack(limit);
            limit.state = as;
            return;
        }
        limit.endedTooLate(on, as);
        if (limit.state == State.OPEN) {
            runOut(limit, now);
        }
    }

    private void runOut(ModelLimit limit, Instant now) {
        limit.state = limit.row.isDuty() ? State.MISSED : State.ELAPSED;
        if (!limit.row.cell("at_end").isEmpty()) {
            moment(limit.row.cell("at_end"), limit.last(), limit.name(), now);
        }
    }

    /** Limits started by the end of a limit were never owed if that end is undone. */
    private void takeBack(ModelLimit limit) {
        if (limit.hasRunOut()) {
            all.stream()
                    .filter(child -> child.cause.equals(limit.name()) && child.state != State.MET)
                    .forEach(child -> {
                        takeBack(child);
                        child.takeBack();
                    });
        }
    }

    void swap(LocalDate day) {
        swapped.add(day);
    }

    void catchUp(Instant now) {
        for (var day : swapped) {
            calendar.swap(day);
            List.copyOf(all).stream()
                    .filter(limit -> limit.isOpenOrLate() && limit.start.isBefore(day) && limit.isInTime(day))
                    .forEach(limit -> countAnew(limit, now));
        }
        swapped.clear();
    }

    /** A limit that ended stays ended, but a body that now has more time, or whose act is now in time, was not late. */
    private void countAnew(ModelLimit limit, Instant now) {
        var counted = limit.counted(calendar);
        if (limit.state == State.OPEN ? !counted.equals(limit.last()) : counted.isAfter(limit.last())) {
            boolean hadRunOut = limit.hasRunOut();
            takeBack(limit);
            limit.count(calendar, now, grace);
            if (hadRunOut) {
                endAgain(limit, now);
            }
            if (hadRunOut && !limit.isEndedAfterAll()) {
                runsForWhoHasItNow(limit);
            }
        }
    }

    /** An act that was too late ends it in time by the notice, or still too late: there is nothing to wait for. */
    private void endAgain(ModelLimit limit, Instant now) {
        if (limit.isEndedInTimeAfterAll()) {
            limit.state = limit.endedAs();
        } else if (limit.isEndedAfterAll() && limit.row.isDuty()) {
            runOut(limit, now);
        }
    }

    /** The body that was late is no longer late. */
    private void runsForWhoHasItNow(ModelLimit limit) {
        if (limit.row.cell("owed_by").equals("COMPETENT_BODY")) {
            limit.owner = debtor;
        }
    }

    boolean anyIsOpen() {
        return all.stream().anyMatch(limit -> limit.state == State.OPEN);
    }

    /** Judges the limits that have ended, the earliest first. */
    void judge(Instant now) {
        next(now).ifPresent(limit -> {
            runOut(limit, now);
            judge(now);
        });
    }

    private Optional<ModelLimit> next(Instant now) {
        return all.stream()
                .filter(limit -> limit.state == State.OPEN && !limit.judgedAt.isAfter(now))
                .min(Comparator.comparing(limit -> limit.judgedAt));
    }

    void stop(LocalDate on, Instant now) {
        for (var limit : List.copyOf(all)) {
            if (limit.row.has("stands_still", "SUSPENSION")
                    && (limit.state == State.OPEN || limit.state == State.MISSED)) {
                if (limit.isInTime(on)) {
                    if (limit.hasRunOut()) {
                        runsForWhoHasItNow(limit);
                    }
                    takeBack(limit);
                    limit.pause(on);
                } else if (limit.state == State.OPEN) {
                    runOut(limit, now);
                }
            }
        }
    }

    void goOn(LocalDate on, Instant now) {
        all.stream().filter(limit -> limit.state == State.PAUSED).forEach(limit -> {
            limit.resume(on);
            limit.count(calendar, now, grace);
        });
    }

    void handOver(String owner) {
        debtor = owner;
        all.stream()
                .filter(limit -> limit.isOwed() && limit.row.cell("owed_by").equals("COMPETENT_BODY"))
                .forEach(limit -> limit.owner = owner);
    }

    void succeed(String ended, String successor) {
        debtor = debtor.equals(ended) ? successor : debtor;
        all.stream()
                .filter(limit -> limit.isOwed() && limit.owner.equals(ended))
                .forEach(limit -> limit.owner = successor);
    }

    /** The last limit that the law allows to extend and that is still owed, late or not. */
    Optional<ModelLimit> extensible(LocalDate on) {
        return all.reversed().stream()
                .filter(limit -> !limit.row.cell("extension").isEmpty()
                        && (limit.state == State.OPEN || limit.state == State.MISSED))
                .findFirst()
                .filter(limit -> limit.isInTime(on) && complex && mostDays(limit) > 0);
    }

    private static int mostDays(ModelLimit limit) {
        if (limit.row.cell("extension").equals("BLOCK")) {
            // The model's matters are complex by one criterion: one block, unless the limit had it from the start.
            return limit.extensions == 0 && limit.length == limit.row.length(false)
                    ? Integer.parseInt(limit.row.cell("extension_length"))
                    : 0;
        }
        return limit.extensions == 0 ? limit.row.length(true) - limit.length : 0;
    }

    void extend(ModelLimit limit, Instant now) {
        if (limit.hasRunOut()) {
            runsForWhoHasItNow(limit);
        }
        takeBack(limit);
        limit.length += mostDays(limit);
        limit.extensions++;
        limit.count(calendar, now, grace);
    }
}
