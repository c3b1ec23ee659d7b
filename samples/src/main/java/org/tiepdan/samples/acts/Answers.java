package org.tiepdan.samples.acts;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** The course of proposals and feedback (kiến nghị, phản ánh): the only limit is the one for answering a petitioner who came in person. */
final class Answers {
    private static final List<String> DEPARTMENTS =
            List.of("19-so-xay-dung", "19-so-nong-nghiep-moi-truong", "19-so-noi-vu", "19-so-giao-duc-dao-tao");

    private final Days days;

    Answers(Days days) {
        this.days = days;
    }

    void follow(SamplePetition petition, Standing standing, Clerk clerk, Chance chance) {
        var at = passedOn(petition, standing, clerk, chance);
        var habit = Habit.of(at.body());
        if (chance.in(habit.never())) {
            return;
        }
        if (chance.in(2)) {
            clerk.note("withdrawal", at.body(), later(clerk, 3, 20, chance));
            return;
        }
        boolean late = chance.in(habit.late());
        if (!late && chance.in(30)) {
            if (!clerk.note("acceptance", at.body(), answeredOn(petition, clerk, false, chance)) || chance.in(8)) {
                return;
            }
            clerk.note("answer", at.body(), later(clerk, 3, 25, chance));
            return;
        }
        clerk.note("answer", at.body(), answeredOn(petition, clerk, late, chance));
    }

    /** A commune that received a petition for a department passes it on. */
    private Standing passedOn(SamplePetition petition, Standing at, Clerk clerk, Chance chance) {
        if (!at.body().equals(petition.receivingBody()) || !at.body().matches("19-[0-9]+") || !chance.in(9)) {
            return at;
        }
        var to = chance.of(DEPARTMENTS);
        var on = later(clerk, 1, 6, chance);
        return clerk.note("transfer", at.body(), on, "to", to) ? new Standing(to, at.outcome(), on, at.instance()) : at;
    }

    private LocalDate answeredOn(SamplePetition petition, Clerk clerk, boolean late, Chance chance) {
        if (petition.channel() != Channel.IN_PERSON) {
            return late ? later(clerk, 31, 75, chance) : later(clerk, 2, 28, chance);
        }
        var due = days.due(LimitStep.REPLY, petition, null, petition.receivedOn());
        if (late || !clerk.last().plusDays(1).isBefore(due)) {
            var from = due.isBefore(clerk.last()) ? clerk.last() : due;
            return days.workingDay(from.plusDays(1), from.plusDays(25), chance);
        }
        return days.workingDay(clerk.last().plusDays(1), due, chance);
    }

    private LocalDate later(Clerk clerk, int least, int most, Chance chance) {
        return days.workingDay(clerk.last().plusDays(least), clerk.last().plusDays(most), chance);
    }
}
