package org.tiepdan.samples.receptions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;

/**
 * Draws receptions: the board each Wednesday, heads on their days and some of them too seldom, deputies and unscheduled ones occasionally.
 * Most days have none: then only the petitions handed in in person are known.
 */
public final class ReceptionDraw {
    private static final String BOARD = "19-btcd";
    private static final List<String> DEPARTMENTS =
            List.of("19-so-xay-dung", "19-so-nong-nghiep-moi-truong", "19-so-y-te");
    private static final List<String> COMMUNES = List.of("19-05443", "19-05455", "19-05692", "19-05710");
    /** The commune that cannot keep up also receives less often than the law requires. */
    private static final String BEHIND = "19-05692";

    /** From then on the chair of a commune receives twice a month; weekly before. */
    private static final LocalDate TWICE_A_MONTH = LocalDate.of(2026, 7, 1);

    private static final int LARGE_GROUP = 8;

    private final LawPack law;
    private final long seed;
    private final ToIntBiFunction<String, LocalDate> petitions;
    private final List<SampleReception> drawn = new ArrayList<>();

    /** @param petitions number of petitions handed in in person at a body on a day, which is the minimum number of visits */
    public ReceptionDraw(LawPack law, long seed, ToIntBiFunction<String, LocalDate> petitions) {
        this.law = law;
        this.seed = seed;
        this.petitions = petitions;
    }

    /** @return in the order of the days for which they were planned; a rest day moves one */
    public List<SampleReception> draw() {
        for (var day = Days.FIRST; !day.isAfter(Days.LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
                hold(BOARD, day, "REGULAR", 8);
                weekly(day);
            }
            if (day.getDayOfMonth() == 15) {
                hold(BOARD, day, "PERIODIC_BY_HEAD", 10);
                DEPARTMENTS.forEach(new Monthly(day)::hold);
            }
            if (day.equals(day.with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY)))) {
                hold(BOARD, day, "BY_DELEGATE", 6);
            }
            if (day.getDayOfYear() % 61 == 0) {
                hold(BOARD, day, "UNSCHEDULED_BY_HEAD", 3);
            }
        }
        return List.copyOf(drawn);
    }

    private record Held(String body, String session) {}

    /** Heads of departments, on their day of the month. */
    private final class Monthly {
        private final LocalDate day;

        Monthly(LocalDate day) {
            this.day = day;
        }

        void hold(String body) {
            if (new Chance(seed, day.getDayOfYear() * 31 + body.length()).in(85)) {
                ReceptionDraw.this.hold(body, day.plusDays(body.length() % 5), "PERIODIC_BY_HEAD", 3);
            }
        }
    }

    private void weekly(LocalDate wednesday) {
        for (var commune : COMMUNES) {
            boolean weekly = wednesday.isBefore(TWICE_A_MONTH);
            boolean due = weekly || wednesday.getDayOfMonth() <= 14;
            var chance = new Chance(seed, wednesday.getDayOfYear() * 37 + commune.hashCode() % 1_000);
            if (due && chance.in(commune.equals(BEHIND) ? 45 : 96)) {
                hold(commune, wednesday, "PERIODIC_BY_HEAD", 2);
            }
        }
    }

    /** @param usual visits at such a reception */
    private void hold(String body, LocalDate from, String session, int usual) {
        var day = from;
        while (!law.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        if (day.isAfter(Days.LAST)) {
            return;
        }
        var chance = new Chance(seed, drawn.size());
        int visits = Math.max(chance.between(Math.max(0, usual - 3), usual + 3), petitions.applyAsInt(body, day));
        var group = visits > 1 && chance.in(12) ? chance.between(LARGE_GROUP, 25) : null;
        drawn.add(new SampleReception(
                String.format(Locale.ROOT, "tiep-%04d", drawn.size() + 1),
                figures(new Held(body, session), day, visits, group, chance)));
    }

    private static Map<String, Object> figures(
            Held held, LocalDate day, int visits, @Nullable Integer group, Chance chance) {
        int again = visits == 0 ? 0 : chance.between(0, visits / 2);
        int alone = group == null ? visits : visits - 1;
        int people = alone + (alone == 0 ? 0 : chance.between(0, alone / 2)) + (group == null ? 0 : group);
        var said = new LinkedHashMap<String, Object>();
        said.put("by", held.body());
        said.put("heldOn", day.toString());
        said.put("session", held.session());
        said.put("visits", visits);
        said.put("people", people);
        said.put("mattersFirst", visits - again);
        said.put("mattersAgain", again);
        if (group != null) {
            var groups = new LinkedHashMap<String, Object>();
            groups.put("groups", 1);
            groups.put("people", group);
            groups.put("mattersFirst", again > 0 ? 0 : 1);
            groups.put("mattersAgain", again > 0 ? 1 : 0);
            said.put("groups", groups);
        }
        return said;
    }
}
