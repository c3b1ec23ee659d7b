package org.tiepdan.tracking.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The full history of one case, from which the model is rebuilt whenever an act is voided. */
public final class ReferenceCase {
    private static final List<LimitRow> LAW = LimitRow.packaged();
    private static final PlainCalendar CALENDAR = PlainCalendar.packaged();

    private final PetitionKind kind;
    private final Duration grace;
    private final List<Happening> happenings = new ArrayList<>();
    private ModelCase now;

    /** An event of the history, when it happened, and how to judge it. */
    private sealed interface Happening {
        record Routed(String id, String body, LocalDate received, LocalDate on, Instant at) implements Happening {}

        record Looked(Instant at) implements Happening {}

        record Swapped(LocalDate day) implements Happening {}

        record Acted(ModelAct act, Instant at) implements Happening {}

        /** @param instead null for none */
        record Voided(ModelAct was, @Nullable ModelAct instead, Instant at) implements Happening {}
    }

    /** @param grace how long a limit that is past when it is set waits for its act to be entered */
    public ReferenceCase(PetitionKind kind, Duration grace) {
        this.kind = kind;
        this.grace = grace;
        this.now = empty();
    }

    private ModelCase empty() {
        return new ModelCase(kind, new ModelLimits(kind, LAW, CALENDAR.copy(), grace));
    }

    public PetitionKind kind() {
        return kind;
    }

    /** @return whether it changes anything */
    public boolean route(String id, String body, LocalDate received, LocalDate on, Instant at) {
        boolean moved = now.route(id, body, received, on, at);
        if (moved) {
            happenings.add(new Happening.Routed(id, body, received, on, at));
        }
        return moved;
    }

    /** @return whether a notice may swap the day: a day is swapped only once */
    public static boolean mayBeSwapped(LocalDate day) {
        return !CALENDAR.isAnException(day);
    }

    public static boolean rests(LocalDate day) {
        return CALENDAR.rests(day);
    }

    public void swap(LocalDate day) {
        happenings.add(new Happening.Swapped(day));
        now.swap(day);
    }

    public void look(Instant at) {
        happenings.add(new Happening.Looked(at));
        now.look(at);
    }

    /** @return whether it is recorded */
    public boolean act(ModelAct act, Instant at) {
        boolean taken = now.act(act, at, day(at));
        if (taken) {
            happenings.add(new Happening.Acted(act, at));
        }
        return taken;
    }

    /** @return the acts that still count, in the order in which they were recorded */
    public List<ModelAct> standing() {
        return happenings.stream()
                .map(one -> one instanceof Happening.Acted(var act, var _) ? act : null)
                .filter(act -> act != null)
                .toList();
    }

    /**
     * @param instead of the same body; null for none
     * @return whether everything else remains valid
     */
    public boolean correct(ModelAct wrong, @Nullable ModelAct instead, Instant at) {
        var corrected = happenings.stream()
                .map(one -> one instanceof Happening.Acted(var act, var when) && act.equals(wrong)
                        ? new Happening.Voided(act, instead, when)
                        : one)
                .toList();
        var again = again(corrected, day(at));
        again.ifPresent(after -> {
            after.limits.catchUp(at);
            after.succeed(at);
        });
        again.ifPresent(after -> {
            happenings.clear();
            happenings.addAll(corrected);
            now = after;
        });
        return again.isPresent();
    }

    private Optional<ModelCase> again(List<Happening> all, LocalDate today) {
        var model = empty();
        for (var one : all) {
            boolean holds = switch (one) {
                case Happening.Routed(var id, var body, var received, var on, var at) ->
                    model.route(id, body, received, on, at);
                case Happening.Acted(var act, var at) -> model.again(act, at, day(at));
                case Happening.Voided(var _, var instead, var at) -> instead == null || model.again(instead, at, today);
                case Happening.Swapped(var day) -> {
                    model.swap(day);
                    yield true;
                }
                case Happening.Looked(var at) -> {
                    model.look(at);
                    yield true;
                }
            };
            if (!holds) {
                return Optional.empty();
            }
        }
        return Optional.of(model);
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ModelLimit.VIET_NAM);
    }

    /** @return empty before it was routed */
    public String state() {
        return now.state;
    }

    /** @return code of the competent body; empty if there is none */
    public String competent() {
        return now.hasCompetentBody ? now.holder() : "";
    }

    /** @return code of the body that may act */
    public String holder() {
        return now.holder();
    }

    /** @return each with its result, in the terms of a reader of the events */
    public List<String> limits() {
        return now.limits.all.stream().map(ModelLimit::shown).toList();
    }
}
