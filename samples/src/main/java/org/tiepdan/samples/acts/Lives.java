package org.tiepdan.samples.acts;

import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.samples.chance.Chance;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** Writes what happened to each petition after receipt. */
public final class Lives {
    private final Competence competence;
    private final Desk desk;
    private final Answers answers;
    private final Settlements settlements;

    public Lives(LawPack law, Days days) {
        this.competence = new Competence(law);
        this.desk = new Desk(law, competence, days);
        this.answers = new Answers(days);
        this.settlements = new Settlements(days);
    }

    /**
     * @param again whether another body got the same letter before: it is filed as a copy, unless nobody knows that the same person sent it
     */
    public List<SampleAct> of(SamplePetition petition, boolean again, Chance chance) {
        var clerk = new Clerk(petition);
        if (again && petition.petitioner().kind() != PetitionerKind.ANONYMOUS) {
            return clerk.acts();
        }
        standing(petition, clerk, chance).ifPresent(standing -> {
            boolean settled = petition.type() == PetitionType.COMPLAINT || petition.type() == PetitionType.DENUNCIATION;
            if (again
                    && settled
                    && standing.outcome() == Outcome.TRANSFER
                    && clerk.acts().isEmpty()) {
                desk.sentToMany(petition, standing, clerk, chance);
                return;
            }
            afterObjection(petition, standing, clerk, chance).ifPresent(last -> {
                if (settled) {
                    settlements.follow(petition, last, clerk, chance);
                } else {
                    answers.follow(petition, last, clerk, chance);
                }
            });
        });
        return clerk.acts();
    }

    private Optional<Standing> standing(SamplePetition petition, Clerk clerk, Chance chance) {
        return switch (competence.of(petition)) {
            case Competence.Ended _ -> Optional.empty();
            case Competence.Handled(var body, var outcome) ->
                Optional.of(new Standing(body, outcome, petition.receivedOn(), petition.instance()));
            case Competence.Triage _ -> desk.decide(petition, clerk, chance);
        };
    }

    private Optional<Standing> afterObjection(SamplePetition petition, Standing at, Clerk clerk, Chance chance) {
        return at.outcome() == Outcome.TRANSFER
                        && clerk.acts().isEmpty()
                        && chance.in(Habit.of(at.body()).objects())
                ? desk.objected(petition, at, clerk, chance)
                : Optional.of(at);
    }
}
