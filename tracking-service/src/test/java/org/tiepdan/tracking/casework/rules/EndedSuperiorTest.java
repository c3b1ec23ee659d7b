package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** The committee above the commune is merged into another body on 2026-07-10, which is then above the commune. */
class EndedSuperiorTest {
    private static final String SUCCESSOR = "19-so-xay-dung";
    private static final String NEIGHBOUR = "19-05860";
    private static final LawPack LAW = MergedBodies.law(PROVINCE, on("2026-07-09"), SUCCESSOR);

    private final CaseSpec spec =
            new CaseSpec(LAW).petition(PetitionType.DENUNCIATION, null).routedToCommune();

    @Test
    void theSuccessorOfTheBodyAboveTakesOver() {
        spec.now("2026-07-10T09:00").when(new TakeOver(SUCCESSOR, OFFICER, on("2026-07-10")));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Accepted.class,
                        at -> assertThat(at.competence().body()).isEqualTo(SUCCESSOR));
    }

    @Test
    void andNotBefore() {
        spec.now("2026-07-09T09:00")
                .when(new TakeOver(SUCCESSOR, OFFICER, on("2026-07-09")))
                .thenRefused(Kind.INVALID, "not-a-superior-body");
    }

    @Test
    void theBodyThatEndedUrgesNoMore() {
        spec.now("2026-07-10T09:00")
                .when(new UrgeCase(PROVINCE, OFFICER, on("2026-07-09")))
                .thenRefused(Kind.INVALID, "body-has-ended");
    }

    @Test
    void whatTheBodyAboveOwesIsOwedByItsSuccessor() {
        spec.now("2026-07-10T09:00").when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-10"), "f".repeat(32)));

        assertThat(spec.limit("TC-OVERDUE-DEMAND").owedBy()).isEqualTo(SUCCESSOR);
    }

    /** It could act on that day: if its act is judged again after its end, the act still holds. */
    @Test
    void whatTheBodyDidBeforeItsEndStandsWhenAnotherActIsCorrected() {
        spec.now("2026-07-08T09:00").when(new UrgeCase(PROVINCE, OFFICER, on("2026-07-08")));
        spec.accepted("2026-07-08");

        spec.now("2026-07-10T09:00")
                .when(new CorrectCase(
                        COMMUNE, OFFICER, on("2026-07-10"), "cause-3", CorrectionReason.WRONG_ACT, null, null));

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
    }

    /** Beyond the bound of hand-overs it decided as the common superior, which it was on that day. */
    @Test
    void theDayOfItsHandOverMayBeCorrectedAfterItsEnd() {
        thirdHandOver(spec);

        spec.now("2026-07-10T09:00").when(correction(SUCCESSOR));

        thenTheCommuneHasItSince("2026-07-07", spec);
    }

    @Test
    void soItMayWhereItSucceededTheBodyThatHadTheCase() {
        var dissolved = new CaseSpec(MergedBodies.law(NEIGHBOUR, on("2026-07-09"), PROVINCE)).routedToCommune();
        thirdHandOver(dissolved);

        dissolved.now("2026-07-10T09:00").when(correction(PROVINCE));

        thenTheCommuneHasItSince("2026-07-07", dissolved);
    }

    private static void thirdHandOver(CaseSpec spec) {
        spec.now("2026-07-08T09:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), NEIGHBOUR))
                .when(new TransferCase(PROVINCE, OFFICER, on("2026-07-06"), COMMUNE));
    }

    private static CorrectCase correction(String by) {
        return new CorrectCase(
                by,
                OFFICER,
                on("2026-07-10"),
                "cause-3",
                CorrectionReason.WRONG_DAY,
                new TransferCase(by, OFFICER, on("2026-07-07"), COMMUNE),
                null);
    }

    private static void thenTheCommuneHasItSince(String day, CaseSpec spec) {
        spec.thenCaseEvents().last().isInstanceOf(CaseCorrected.class);
        assertThat(spec.file().lastActOn()).isEqualTo(day);
        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        at -> assertThat(at.competence().body()).isEqualTo(COMMUNE));
    }
}
