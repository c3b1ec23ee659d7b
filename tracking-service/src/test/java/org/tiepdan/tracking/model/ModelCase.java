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

/** One case of the model: where it is, who has it, and its limits. */
final class ModelCase {
    static final String BOARD = "19-btcd";
    static final String PROVINCE = "19-ubnd";
    private static final int HAND_OVERS_BEFORE_SUPERIOR = 2;

    final List<ModelLimit> limits = new ArrayList<>();
    String state = "";
    String holder = "";
    /** Whether somebody has said that the holder is competent. */
    boolean hasCompetentBody;
    private final PetitionKind kind;
    private final List<LimitRow> law;
    private final PlainCalendar calendar;
    /** Days that a notice has swapped, and by which the limits are still to be counted. */
    private final List<LocalDate> swapped = new ArrayList<>();
    private final Duration grace;
    private LocalDate receivedOn = LocalDate.MAX;
    private LocalDate lastActOn = LocalDate.MIN;
    private String outcome = "TRIAGE";
    private int handOvers;
    private boolean complex;

    ModelCase(PetitionKind kind, List<LimitRow> law, PlainCalendar calendar, Duration grace) {
        this.kind = kind;
        this.law = law;
        this.calendar = calendar;
        this.grace = grace;
    }

    /** Routing hands the petition to a body, at first or after an objection. */
    boolean route(String id, String body, LocalDate received, LocalDate on, Instant now) {
        boolean first = state.isEmpty();
        if (!first && !state.equals("IN_TRIAGE")) {
            return false;
        }
        catchUp(now);
        state = "ROUTED";
        holder = body;
        hasCompetentBody = true;
        outcome = "TRANSFER";
        handOvers++;
        lastActOn = on;
        if (first) {
            receivedOn = received;
            moment("RECEIVED", received, id, now);
        }
        List.of("HANDED_ON", "ROUTED", "ASSIGNED").forEach(word -> moment(word, on, id, now));
        handOver(body);
        return true;
    }

    /** @return whether the law lets it be recorded */
    boolean act(ModelAct act, Instant now, LocalDate today) {
        var by = act.by();
        var on = act.on();
        if (!act.kind().isAllowedIn(state)
                || !act.kind().isFor(kind)
                || !by.equals(holder)
                || (act.kind().isOfACompetentBody() && !hasCompetentBody)
                || on.isBefore(receivedOn)
                || on.isAfter(today)
                || on.isBefore(lastActOn)
                || (act.kind() == ActKind.TRANSFER && handOvers >= HAND_OVERS_BEFORE_SUPERIOR)) {
            return false;
        }
        var extended = act.kind() == ActKind.EXTENSION ? extensible(on) : Optional.<ModelLimit>empty();
        if (act.kind() == ActKind.EXTENSION && extended.isEmpty()) {
            return false;
        }
        catchUp(now);
        happen(act, now);
        extended.ifPresent(limit -> extend(limit, now));
        return true;
    }

    private void happen(ModelAct act, Instant now) {
        state = act.kind().after(state);
        lastActOn = act.on();
        complex |= act.kind() == ActKind.COMPLEXITY;
        if (act.kind() == ActKind.TRANSFER) {
            holder = act.to();
        } else if (act.kind() == ActKind.OBJECTION) {
            holder = BOARD;
            hasCompetentBody = false;
        }
        act.kind().moments().forEach(word -> moment(word, act.on(), act.id(), now));
        if (act.kind() == ActKind.SUSPENSION) {
            stopped(act.on(), now);
        } else if (!state.equals("SUSPENDED")) {
            List.copyOf(limits).stream()
                    .filter(limit -> limit.state == State.PAUSED)
                    .forEach(limit -> {
                        limit.resume(act.on());
                        limit.count(calendar, now, grace);
                    });
        }
        if (act.kind() == ActKind.TRANSFER) {
            handOvers++;
            handOver(holder);
        } else if (act.kind() == ActKind.OBJECTION) {
            handOver(handOvers++ < HAND_OVERS_BEFORE_SUPERIOR ? BOARD : PROVINCE);
        }
    }

    private void stopped(LocalDate on, Instant now) {
        for (var limit : List.copyOf(limits)) {
            if (limit.row.has("stands_still", "SUSPENSION") && (limit.state == State.OPEN || limit.state == State.MISSED)) {
                if (limit.isInTime(on)) {
                    takeBack(limit);
                    limit.pause(on);
                } else if (limit.state == State.OPEN) {
                    runOut(limit, now);
                }
            }
        }
    }

    private void handOver(String owner) {
        limits.stream()
                .filter(limit -> limit.isOwed() && limit.row.cell("owed_by").equals("COMPETENT_BODY"))
                .forEach(limit -> limit.owner = owner);
    }

    /** The last limit that the law lets grow and that is still owed, late or not. */
    private Optional<ModelLimit> extensible(LocalDate on) {
        return limits.reversed().stream()
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

    private void extend(ModelLimit limit, Instant now) {
        takeBack(limit);
        limit.length += mostDays(limit);
        limit.extensions++;
        limit.count(calendar, now, grace);
    }

    private void moment(String word, LocalDate on, String cause, Instant now) {
        List.copyOf(limits).stream()
                .filter(limit -> limit.row.has("met_by", word))
                .forEach(limit -> end(limit, on, State.MET, now));
        List.copyOf(limits).stream()
                .filter(limit -> limit.row.has("ended_by", word))
                .forEach(limit -> end(limit, on, State.CANCELLED, now));
        law.stream()
                .filter(row -> row.has("starts", word) && row.isInForce(on) && row.isFor(kind, outcome))
                .forEach(row -> start(row, on, cause, now));
    }

    private void start(LimitRow row, LocalDate on, String cause, Instant now) {
        var limit = new ModelLimit(row, cause, on, row.length(complex), owner(row));
        if (limits.stream().noneMatch(other -> other.name().equals(limit.name()) && !other.isTakenBack())) {
            limit.count(calendar, now, grace);
            limits.add(limit);
        }
    }

    private String owner(LimitRow row) {
        return switch (row.cell("owed_by")) {
            case "COMPETENT_BODY" -> holder;
            case "RECEIVING_BODY" -> BOARD;
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
        } else if (limit.state == State.OPEN) {
            runOut(limit, now);
        }
    }

    private void runOut(ModelLimit limit, Instant now) {
        limit.state = limit.row.isDuty() ? State.MISSED : State.ELAPSED;
        if (!limit.row.cell("at_end").isEmpty()) {
            moment(limit.row.cell("at_end"), limit.last(), limit.name(), now);
        }
    }

    /** What the end of a limit had started was never owed when it turns out that it had not ended. */
    private void takeBack(ModelLimit limit) {
        if (limit.hasRunOut()) {
            limits.stream()
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

    /** What ended stays as it ended, but nobody was late who has more time now. */
    void catchUp(Instant now) {
        for (var day : swapped) {
            calendar.swap(day);
            List.copyOf(limits).stream()
                    .filter(limit -> limit.isOpenOrLate() && limit.start.isBefore(day) && limit.isInTime(day))
                    .forEach(limit -> {
                        var counted = limit.counted(calendar);
                        if (limit.state == State.OPEN ? !counted.equals(limit.last()) : counted.isAfter(limit.last())) {
                            takeBack(limit);
                            limit.count(calendar, now, grace);
                        }
                    });
        }
        swapped.clear();
    }

    /** The clock goes through what is not over, and judges what has ended, the earliest first. */
    void look(Instant now) {
        if (!state.equals("CLOSED") || limits.stream().anyMatch(limit -> limit.state == State.OPEN)) {
            catchUp(now);
        }
        judge(now);
    }

    private void judge(Instant now) {
        next(now).ifPresent(limit -> {
            runOut(limit, now);
            judge(now);
        });
    }

    private Optional<ModelLimit> next(Instant now) {
        return limits.stream()
                .filter(limit -> limit.state == State.OPEN && !limit.judgedAt.isAfter(now))
                .min(Comparator.comparing(limit -> limit.judgedAt));
    }

}
