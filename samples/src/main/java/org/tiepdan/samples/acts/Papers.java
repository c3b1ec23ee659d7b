package org.tiepdan.samples.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** The notifications, publications, execution and closing after a decision or conclusion: mostly in time, sometimes forgotten. */
final class Papers {
    /** Until a decision takes effect (LKN 44). */
    private static final int EFFECT = 30;

    private static final int FORGOTTEN = 6;

    private final Days days;

    Papers(Days days) {
        this.days = days;
    }

    private record Paper(LocalDate on, String act, String by, List<String> more) {}

    /** @param closedOn when the case is closed; null if nobody closes it */
    void follow(SamplePetition petition, Standing at, @Nullable LocalDate closedOn, Clerk clerk, Chance chance) {
        var decidedOn = clerk.last();
        var papers = new ArrayList<Paper>();
        add(papers, paper(decidedOn, 1, 3, chance, "notification", at.body(), "of", "DECISION"), chance);
        add(papers, paper(decidedOn, 2, 7, chance, "publication", at.body()), chance);
        if (at.outcome() == Outcome.TRANSFER || petition.channel() == Channel.FORWARDED) {
            told(papers, petition, at, decidedOn, chance);
        }
        if (petition.type() == PetitionType.DENUNCIATION) {
            var actedOn = paper(decidedOn, 3, 9, chance, "execution", at.body(), "stage", "ACTED_ON");
            add(papers, actedOn, chance);
            add(papers, paper(actedOn.on(), 1, 5, chance, "execution", at.body(), "stage", "REPORTED"), chance);
        } else {
            var effectiveOn = decidedOn.plusDays(EFFECT);
            add(papers, paper(effectiveOn, 1, 5, chance, "execution", at.body(), "stage", "ORDERED"), chance);
        }
        if (closedOn != null) {
            papers.add(new Paper(closedOn, "closure", at.body(), List.of("as", "SETTLED")));
        }
        papers.sort(Comparator.comparing(Paper::on));
        for (var paper : papers) {
            clerk.note(paper.act(), paper.by(), paper.on(), paper.more().toArray(String[]::new));
        }
    }

    private void told(List<Paper> papers, SamplePetition petition, Standing at, LocalDate decidedOn, Chance chance) {
        var sender = paper(decidedOn, 2, 8, chance, "notification", at.body(), "of", "RESULT_TO_SENDER");
        add(papers, sender, chance);
        if (petition.channel() == Channel.IN_PERSON && at.outcome() == Outcome.TRANSFER) {
            var by = petition.receivingBody();
            add(papers, paper(sender.on(), 1, 5, chance, "notification", by, "of", "RESULT_TO_CITIZEN"), chance);
        }
    }

    private Paper paper(LocalDate after, int least, int most, Chance chance, String act, String by, String... more) {
        return new Paper(days.workingDay(after.plusDays(least), after.plusDays(most), chance), act, by, List.of(more));
    }

    private static void add(List<Paper> papers, Paper paper, Chance chance) {
        if (!chance.in(FORGOTTEN)) {
            papers.add(paper);
        }
    }
}
