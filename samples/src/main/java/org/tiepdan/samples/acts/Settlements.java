package org.tiepdan.samples.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** The course of complaints and denunciations: accepted or refused, decided, carried out; each in time, late or not at all. */
final class Settlements {
    private static final List<String> COMPLAINT_GROUNDS = List.of("LKN-11-2", "LKN-11-6", "LKN-11-6", "LKN-11-9");
    private static final List<String> DENUNCIATION_GROUNDS = List.of("LTC-29-1-4", "LTC-29-1-4", "LTC-29-1-5");
    private static final List<String> FIRST = List.of("WRONG", "WRONG", "WRONG", "PARTLY_RIGHT", "RIGHT");
    private static final List<String> SECOND = List.of("UPHELD", "UPHELD", "UPHELD", "ANNULLED_OR_AMENDED");
    private static final List<String> CONCLUSIONS =
            List.of("FALSE", "FALSE", "FALSE", "PARTLY_TRUE", "PARTLY_TRUE", "TRUE");

    private final Days days;
    private final Papers papers;

    Settlements(Days days) {
        this.days = days;
        this.papers = new Papers(days);
    }

    void follow(SamplePetition petition, Standing at, Clerk clerk, Chance chance) {
        var accepted = day(LimitStep.ACCEPTANCE, at.since(), 1, petition, at, chance);
        if (accepted.isEmpty()) {
            return;
        }
        if (chance.in(8)) {
            clerk.note("refusal", at.body(), accepted.get(), "ground", ground(petition, chance));
            return;
        }
        if (!clerk.note("acceptance", at.body(), accepted.get())) {
            return;
        }
        if (petition.type() == PetitionType.DENUNCIATION) {
            clerk.note("notification", at.body(), later(clerk, 1, 4, chance), "of", "ACCEPTANCE");
        }
        if (chance.in(7)) {
            clerk.note("withdrawal", at.body(), later(clerk, 3, 20, chance));
            return;
        }
        var decided = day(LimitStep.SETTLEMENT, clerk.last(), 8, petition, at, chance);
        if (decided.isPresent() && decided(petition, at, decided.get(), clerk, chance)) {
            var closedOn = chance.in(8) ? null : later(clerk, 2, 20, chance);
            papers.follow(petition, at, closedOn, clerk, chance);
        }
    }

    private static boolean decided(SamplePetition petition, Standing at, LocalDate on, Clerk clerk, Chance chance) {
        var number = chance.between(21, 3900) + "/QĐ";
        var settlement = settlement(petition, at, chance);
        var result = Results.of(petition, settlement);
        return clerk.note(
                "decision",
                at.body(),
                on,
                result.isEmpty() ? Map.of() : Map.of("result", result),
                "number",
                number,
                "settlement",
                settlement);
    }

    /** @param soonest days after the start before which no act is done; empty if the act is never done */
    private Optional<LocalDate> day(
            LimitStep step, LocalDate since, int soonest, SamplePetition petition, Standing at, Chance chance) {
        var habit = Habit.of(at.body());
        if (chance.in(habit.never())) {
            return Optional.empty();
        }
        var due = days.due(step, petition, at.instance(), since);
        return Optional.of(
                chance.in(habit.late())
                        ? days.workingDay(due.plusDays(1), due.plusDays(18), chance)
                        : days.workingDay(since.plusDays(soonest), due, chance));
    }

    private LocalDate later(Clerk clerk, int least, int most, Chance chance) {
        return days.workingDay(clerk.last().plusDays(least), clerk.last().plusDays(most), chance);
    }

    private static String ground(SamplePetition petition, Chance chance) {
        return chance.of(petition.type() == PetitionType.COMPLAINT ? COMPLAINT_GROUNDS : DENUNCIATION_GROUNDS);
    }

    private static String settlement(SamplePetition petition, Standing at, Chance chance) {
        if (petition.type() == PetitionType.DENUNCIATION) {
            return chance.of(CONCLUSIONS);
        }
        return chance.of(isSecond(at) ? SECOND : FIRST);
    }

    private static boolean isSecond(Standing at) {
        var instance = at.instance();
        return instance != null && instance == 2;
    }
}
