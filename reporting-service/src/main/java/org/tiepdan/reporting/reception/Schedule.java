package org.tiepdan.reporting.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.reception.LeaderDays;
import org.tiepdan.lawpack.reception.ReceptionDays;
import org.tiepdan.reporting.account.Span;

/**
 * The days on which the head of a body received citizens, compared with the legal minimum.
 *
 * @param slots the weeks or months that end in the requested time, each with its own minimum; empty if the law requires nothing
 * @param minimum of all past slots
 * @param held in those slots
 * @param missing days in those slots: a surplus in one does not make up for another
 */
public record Schedule(String body, List<Slot> slots, int minimum, int held, int missing) {

    /**
     * One week or month.
     *
     * @param to its last day
     * @param open whether it is not over yet
     */
    public record Slot(
            LocalDate from,
            LocalDate to,
            int minimum,
            int held,
            boolean open,
            String ruleId,
            String vi,
            String en,
            String basis) {}

    /**
     * @param days select the slots whose last day is in them, so that consecutive requests select each slot once
     * @param receptions of the head of that body
     */
    public static Schedule of(
            Body body, Span days, LocalDate today, ReceptionDays law, List<HeldReception> receptions) {
        var held = new TreeMap<LocalDate, Integer>();
        receptions.stream()
                .filter(one -> one.countsAt(null) && one.session().equals(HeldReception.PERIODIC_BY_HEAD))
                .forEach(one -> held.merge(one.heldOn(), one.sessions(), Math::max));
        var slots = new ArrayList<Slot>();
        for (var day = days.from(); day.isBefore(days.to()); day = day.plusDays(1)) {
            var slot = ending(day, body, law, today, held);
            if (slot != null) {
                slots.add(slot);
            }
        }
        var over = slots.stream().filter(slot -> !slot.open()).toList();
        return new Schedule(
                body.code(),
                List.copyOf(slots),
                over.stream().mapToInt(Slot::minimum).sum(),
                over.stream().mapToInt(Slot::held).sum(),
                over.stream()
                        .mapToInt(slot -> Math.max(0, slot.minimum() - slot.held()))
                        .sum());
    }

    /** The earliest day whose reception counts for a slot that ends in the requested time. */
    public static LocalDate earliest(Span days) {
        return days.from().minusMonths(1).withDayOfMonth(1);
    }

    /** @return null if none ends on that day, and if the law or the body began or ended within it: nobody owes part of a slot */
    private static @Nullable Slot ending(
            LocalDate day, Body body, ReceptionDays law, LocalDate today, TreeMap<LocalDate, Integer> held) {
        var rule = law.find(body.level(), day).orElse(null);
        if (rule == null || !ends(rule.per(), day)) {
            return null;
        }
        var from = rule.per() == LeaderDays.Per.WEEK ? day.with(DayOfWeek.MONDAY) : day.withDayOfMonth(1);
        boolean whole = rule.period().holds(from) && !from.isBefore(body.effectiveFrom()) && !body.hasEnded(day);
        if (!whole) {
            return null;
        }
        int sessions = held.subMap(from, true, day, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Slot(
                from,
                day,
                rule.days(),
                sessions,
                !day.isBefore(today),
                rule.ruleId(),
                rule.vi(),
                rule.en(),
                rule.basis());
    }

    private static boolean ends(LeaderDays.Per per, LocalDate day) {
        return per == LeaderDays.Per.WEEK
                ? day.getDayOfWeek() == DayOfWeek.SUNDAY
                : day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
