package org.tiepdan.intake.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;

class TwoPersonActTest {
    private static final CaseId PETITION = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId OTHER = new CaseId("1f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final Instant NOW = Instant.parse("2026-07-02T03:00:00Z");
    private static final Instant LAST = NOW.plus(TwoPersonAct.LIFETIME).minusMillis(1);
    private static final Instant OVER = NOW.plus(TwoPersonAct.LIFETIME);

    private final TwoPersonAct asked = TwoPersonAct.asked(
            PETITION,
            "a".repeat(32),
            ActUse.OPENING,
            new Justification("CONTACT-PETITIONER", "417/QĐ-UBND"),
            "cb-1",
            NOW);
    private final Acts acts = new Acts();

    @Test
    void anotherPersonAgreesWithinTheHour() {
        assertThat(asked.refusesConfirmation("cb-2", LAST)).isEmpty();
        assertThat(asked.refusesConfirmation("cb-2", OVER)).contains(ActRefusal.EXPIRED);
        assertThat(asked.refusesConfirmation("cb-1", NOW)).contains(ActRefusal.SAME_PERSON);
    }

    @Test
    void oneSecondPersonIsEnoughAndMayAgreeTwice() {
        var confirmed = asked.confirmed("cb-2");

        assertThat(confirmed.refusesConfirmation("cb-2", NOW)).isEmpty();
        assertThat(confirmed.refusesConfirmation("cb-3", NOW)).contains(ActRefusal.CONFIRMED_BEFORE);
        assertThat(confirmed.confirmed("cb-3").confirmedBy()).isEqualTo("cb-2");
    }

    @Test
    void theTwoReadOnceEachWithinTheHour() {
        var confirmed = asked.confirmed("cb-2");

        assertThat(asked.refusesReading("cb-1", NOW)).contains(ActRefusal.NOT_CONFIRMED);
        assertThat(confirmed.refusesReading("cb-1", LAST)).isEmpty();
        assertThat(confirmed.refusesReading("cb-2", LAST)).isEmpty();
        assertThat(confirmed.refusesReading("cb-1", OVER)).contains(ActRefusal.EXPIRED);
        assertThat(confirmed.refusesReading("cb-3", NOW)).contains(ActRefusal.NOT_A_PART);
        assertThat(confirmed.read("cb-1").refusesReading("cb-1", NOW)).contains(ActRefusal.READ_BEFORE);
        assertThat(confirmed.read("cb-1").refusesReading("cb-2", NOW)).isEmpty();
    }

    @Test
    void aSecondPersonMayDecideAgainstItInstead() {
        var declined = asked.declined("cb-2");

        assertThat(asked.refusesDeclining("cb-1", NOW)).contains(ActRefusal.SAME_PERSON);
        assertThat(asked.refusesDeclining("cb-2", OVER)).contains(ActRefusal.EXPIRED);
        assertThat(asked.confirmed("cb-2").refusesDeclining("cb-2", NOW)).contains(ActRefusal.CONFIRMED_BEFORE);
        assertThat(asked.confirmed("cb-3").refusesDeclining("cb-2", NOW)).contains(ActRefusal.CONFIRMED_BEFORE);
        assertThat(declined.refusesDeclining("cb-2", NOW)).isEmpty();
        assertThat(declined.refusesDeclining("cb-3", NOW)).contains(ActRefusal.DECLINED);
        assertThat(declined.refusesConfirmation("cb-3", NOW)).contains(ActRefusal.DECLINED);
        assertThat(declined.refusesReading("cb-1", NOW)).contains(ActRefusal.DECLINED);
    }

    @Test
    void ofTwoDecisionsAtOnceTheOneAgainstItCounts() {
        assertThat(asked.confirmed("cb-2").declined("cb-3").refusesReading("cb-2", NOW))
                .contains(ActRefusal.DECLINED);
        assertThat(asked.declined("cb-3").confirmed("cb-2").refusesReading("cb-1", NOW))
                .contains(ActRefusal.DECLINED);
    }

    @Test
    void saysHowFarItIsToWhoMayKnow() {
        var confirmed = asked.confirmed("cb-2");

        assertThat(asked.state("cb-2", LAST)).isEqualTo(ActState.WAITING);
        assertThat(asked.state("cb-2", OVER)).isEqualTo(ActState.EXPIRED);
        assertThat(asked.declined("cb-2").state("cb-1", OVER)).isEqualTo(ActState.DECLINED);
        assertThat(confirmed.state("cb-1", NOW)).isEqualTo(ActState.CONFIRMED);
        assertThat(confirmed.read("cb-1").state("cb-1", OVER)).isEqualTo(ActState.READ);
        assertThat(confirmed.read("cb-1").state("cb-2", NOW)).isEqualTo(ActState.CONFIRMED);
        assertThat(asked.refusesLooking("cb-3")).isEmpty();
        assertThat(confirmed.refusesLooking("cb-1")).isEmpty();
        assertThat(confirmed.refusesLooking("cb-2")).isEmpty();
        assertThat(confirmed.refusesLooking("cb-3")).contains(ActRefusal.NOT_A_PART);
    }

    @Test
    void aReadingThatDidNotTakePlaceIsGivenBack() {
        acts.asked(asked, NOW);
        acts.confirmed(asked.id(), "cb-2");

        assertThat(acts.takeReading(asked.id(), "cb-1", NOW)).isEmpty();
        assertThat(acts.takeReading(asked.id(), "cb-1", NOW)).contains(ActRefusal.READ_BEFORE);
        acts.giveBack(asked.id(), "cb-1");

        assertThat(acts.takeReading(asked.id(), "cb-1", NOW)).isEmpty();
        assertThat(acts.takeReading("0".repeat(32), "cb-1", NOW)).contains(ActRefusal.NOT_A_PART);
    }

    @Test
    void anActIsOfOnePetitionAndOneUse() {
        acts.asked(asked, NOW);

        assertThat(acts.find(PETITION, asked.id(), ActUse.OPENING)).contains(asked);
        assertThat(acts.find(OTHER, asked.id(), ActUse.OPENING)).isEmpty();
        assertThat(acts.find(PETITION, asked.id(), ActUse.ERASURE)).isEmpty();
    }

    @Test
    void toHearTwiceOfWhatWasAskedKeepsWhatCameAfterIt() {
        acts.asked(asked, NOW);
        acts.confirmed(asked.id(), "cb-2");
        acts.asked(asked, NOW);

        assertThat(acts.find(PETITION, asked.id(), ActUse.OPENING).orElseThrow().confirmedBy())
                .isEqualTo("cb-2");
    }

    @Test
    void whatIsLongOverIsForgotten() {
        var later = OVER.plusSeconds(86_401);
        acts.asked(asked, later);
        assertThat(acts.find(PETITION, asked.id(), ActUse.OPENING)).isEmpty();

        acts.asked(asked, NOW);
        acts.asked(
                TwoPersonAct.asked(
                        OTHER, "b".repeat(32), ActUse.ERASURE, new Justification("WRONG-ENTRY", "1/CV"), "cb-1", later),
                later);

        assertThat(acts.find(PETITION, asked.id(), ActUse.OPENING)).isEmpty();
    }

    @Test
    void whatIsErasedStaysSo() {
        assertThat(acts.isErased(PETITION)).isFalse();
        acts.erased(PETITION);
        assertThat(acts.isErased(PETITION)).isTrue();
        assertThat(acts.isErased(OTHER)).isFalse();
    }
}
