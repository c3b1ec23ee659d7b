package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageEvent.TriageDecided;

/** A denounced body neither decides about the denunciation nor receives it. */
class DenouncedAtTheDeskTest extends TriageDeciderSpec {
    private static final String DENOUNCED = "19-05443";

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"TRANSFER", "URGE", "GUIDE", "RETURN", "FILE"})
    void isNotSentToTheBodyDenounced(Outcome outcome) {
        assertRefused(decide(outcome, DENOUNCED, null), waiting("HEAD", "19-btcd"), "conflict-of-interest");
    }

    @Test
    void theDenunciationOfAnOfficialGoesToTheOwnHead() {
        assertThat(done(decide(Outcome.TRANSFER, DENOUNCED, null), waiting("OFFICIAL", "19-btcd")))
                .isInstanceOf(TriageDecided.class);
    }

    @Test
    void theBodyDenouncedDoesNotDecideWhateverTheLogCarries() {
        assertRefused(decideBy(DENOUNCED, ACTS), waiting("HEAD", DENOUNCED), "conflict-of-interest");
        assertRefused(decideBy(DENOUNCED, ACTS), waiting("HEAD", "19-ubnd"), "conflict-of-interest");
    }

    @Test
    void theBodyAboveDecidesAndAcceptsForItself() {
        var accepted = done(
                new DecideTriage("19-ubnd", "cb-01", ACTS, Outcome.ACCEPT, null, null, "FACTS-COMPLETED"),
                waiting("HEAD", "19-ubnd"));

        assertThat(accepted)
                .isInstanceOfSatisfying(
                        TriageDecided.class,
                        decided -> assertThat(decided.competentBody()).isEqualTo("19-ubnd"));
    }

    @Test
    void isNotProposedByABodyThatObjects() {
        var placed = new DeskPetition(
                "DENUNCIATION",
                null,
                new Respondent(DENOUNCED, "HEAD", null),
                "19-btcd",
                RECEIVED,
                new Standing.Decided(Outcome.TRANSFER, "19-so-y-te", WAITS),
                List.of(),
                List.of(),
                null);

        assertRefused(object("19-so-y-te", ACTS, DENOUNCED), placed, "conflict-of-interest");
    }

    private static DeskPetition waiting(String role, String desk) {
        return new DeskPetition(
                "DENUNCIATION",
                null,
                new Respondent(DENOUNCED, role, null),
                desk,
                RECEIVED,
                new Standing.InTriage(WAITS),
                List.of(),
                List.of(),
                null);
    }
}
