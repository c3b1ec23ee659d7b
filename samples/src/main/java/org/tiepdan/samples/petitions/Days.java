package org.tiepdan.samples.petitions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.samples.chance.Chance;

/** The days of the sample year: when citizens come, and when officers work. */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(2025, 12, 15);
    public static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    /** Acts after this day have not happened yet. */
    public static final LocalDate LAST_ACT = LocalDate.of(2026, 11, 15);

    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private final LawPack law;

    public Days(LawPack law) {
        this.law = law;
    }

    public OffsetDateTime receipt(Channel channel, Chance chance) {
        var day = FIRST.plusDays(chance.between(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay())));
        return receipt(channel, day, chance);
    }

    /** At the counter in office hours of a working day, by post on any day except Sunday, online at any waking hour. */
    public OffsetDateTime receipt(Channel channel, LocalDate from, Chance chance) {
        var day = from;
        while (!comes(channel, day)) {
            day = day.isAfter(LAST.minusDays(3)) ? day.minusDays(7) : day.plusDays(1);
        }
        var time = channel == Channel.ONLINE
                ? LocalTime.of(chance.between(5, 23), chance.between(0, 59))
                : LocalTime.of(7, 30).plusMinutes(chance.in(60) ? chance.between(0, 235) : chance.between(360, 565));
        return day.atTime(time).atOffset(VIET_NAM);
    }

    private boolean comes(Channel channel, LocalDate day) {
        return switch (channel) {
            case IN_PERSON, FORWARDED -> law.calendar().isWorkingDay(day);
            case POST, DROP_BOX -> day.getDayOfWeek() != DayOfWeek.SUNDAY;
            case ONLINE -> true;
        };
    }

    /** A working day from the first to the last of these; if there is none, the next one. */
    public LocalDate workingDay(LocalDate from, LocalDate to, Chance chance) {
        var span = (int) Math.max(0, to.toEpochDay() - from.toEpochDay());
        var drawn = from.plusDays(chance.between(0, span));
        var found = drawn;
        while (!law.calendar().isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        if (!found.isAfter(to)) {
            return found;
        }
        var earlier = drawn;
        while (!earlier.isBefore(from)) {
            if (law.calendar().isWorkingDay(earlier)) {
                return earlier;
            }
            earlier = earlier.minusDays(1);
        }
        return found;
    }

    /**
     * @param instance of a complaint; null if unknown
     * @param startsOn day of the event that starts the limit
     * @return the last day for a step of the petition
     */
    public LocalDate due(LimitStep step, SamplePetition petition, @Nullable Integer instance, LocalDate startsOn) {
        var limit = law.timeLimits().inForceOn(startsOn).stream()
                .filter(one -> one.step() == step
                        && one.appliesTo().covers(petition.type(), instance, petition.channel(), null, null))
                .findFirst()
                .orElseThrow();
        return law.timeLimits().due(limit, startsOn, false, false).dueOn();
    }
}
