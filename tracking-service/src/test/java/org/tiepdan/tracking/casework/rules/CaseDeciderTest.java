package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;

class CaseDeciderTest {
    private static final LocalDate DAY = on("2026-07-03");

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec routed() {
        return spec.routedToCommune();
    }

    private CaseSpec accepted() {
        return spec.acceptedByCommune();
    }

    private CaseSpec decided() {
        return spec.decidedByCommune();
    }

    @Test
    void opensACaseAtTheCompetentBody() {
        spec.routed(Outcome.TRANSFER, COMMUNE);

        spec.thenCaseEvents().singleElement().isInstanceOfSatisfying(CaseOpened.class, opened -> {
            assertThat(opened.competentBody()).isEqualTo(COMMUNE);
            assertThat(opened.state()).isEqualTo(CaseState.ROUTED);
            assertThat(opened.openedOn()).isEqualTo(on("2026-07-01"));
        });
    }

    @Test
    void opensACaseThatAnOfficerHasYetToRoute() {
        spec.triageRequested(false);

        spec.thenCaseEvents()
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseOpened.class, opened -> assertThat(opened.state()).isEqualTo(CaseState.IN_TRIAGE));
    }

    @Test
    void routesACaseThatAnOfficerDecided() {
        spec.petition(PetitionType.COMPLAINT, null)
                .triageRequested(false)
                .petition(PetitionType.COMPLAINT, 2)
                .now("2026-07-02T08:00")
                .routed(Outcome.ACCEPT, PROVINCE, on("2026-07-02"));

        spec.thenCaseEvents().containsExactly(new CaseRouted(PROVINCE, Outcome.ACCEPT, on("2026-07-02"), 2, null, 0));
        assertThat(((Case.Opened) spec.file().stage()).petition().instance()).isEqualTo(2);
    }

    @Test
    void changesNothingWhenAPetitionIsRoutedAgain() {
        spec.routed(Outcome.TRANSFER, COMMUNE).routed(Outcome.ACCEPT, PROVINCE).thenNothing();
    }

    @Test
    void changesNothingWhenTriageIsRequestedForACaseThatExists() {
        spec.routed(Outcome.TRANSFER, COMMUNE).triageRequested(false).thenNothing();
    }

    @Test
    void changesNothingForAPetitionWhoseIdIsTaken() {
        spec.triageRequested(true).thenNothing();
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDE, 19-05443, GUIDED",
        "RETURN, , RETURNED",
        "FILE, , FILED",
        "REFUSE, , REFUSED",
        "TRANSFER, bo-noi-vu, TRANSFERRED_OUT"
    })
    void closesAtOnceWhatTheOutcomeEnds(Outcome outcome, String body, ClosedAs as) {
        spec.routed(outcome, body).thenClosed(as);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 19-ubnd", "TRANSFER, 19-05443", "URGE, 19-05443"})
    void keepsOpenWhatABodyOfTheProvinceHas(Outcome outcome, String body) {
        spec.routed(outcome, body);

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
    }

    @Test
    void accepts() {
        routed().when(new AcceptCase(COMMUNE, OFFICER, DAY));

        spec.thenCaseEvents().containsExactly(new CaseAccepted(COMMUNE, OFFICER, DAY));
        assertThat(spec.file().stage()).isInstanceOf(Case.Accepted.class);
    }

    @Test
    void refusesOnAGroundHoweverItIsTyped() {
        routed().when(new RefuseCase(COMMUNE, OFFICER, DAY, "lkn 11.6"));

        spec.thenCaseEvents()
                .containsExactly(
                        new CaseRefused(COMMUNE, OFFICER, DAY, "LKN-11-6"),
                        new CaseClosed(ClosedAs.REFUSED, DAY, COMMUNE));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "FEEDBACK"})
    void answersProposalsAndFeedback(PetitionType type) {
        spec.petition(type, null);
        routed().when(new AnswerCase(COMMUNE, OFFICER, DAY));

        spec.thenCaseEvents()
                .containsExactly(
                        new CaseAnswered(COMMUNE, OFFICER, DAY), new CaseClosed(ClosedAs.ANSWERED, DAY, COMMUNE));
    }

    @Test
    void transfersInsideTheProvince() {
        routed().when(new TransferCase(COMMUNE, OFFICER, DAY, PROVINCE));

        spec.thenCaseEvents().containsExactly(new CaseTransferred(COMMUNE, OFFICER, DAY, PROVINCE, 2));
        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        stage -> assertThat(stage.competence().body()).isEqualTo(PROVINCE));
    }

    @Test
    void endsWithATransferOutOfTheProvince() {
        routed().when(new TransferCase(COMMUNE, OFFICER, DAY, "bo-noi-vu"));

        spec.thenCaseEvents()
                .containsExactly(
                        new CaseTransferred(COMMUNE, OFFICER, DAY, "bo-noi-vu", 2),
                        new CaseClosed(ClosedAs.TRANSFERRED_OUT, DAY, "bo-noi-vu"));
    }

    @Test
    void decides() {
        accepted().when(new DecideCase(COMMUNE, OFFICER, DAY, Settlement.PARTLY_RIGHT));

        spec.thenCaseEvents().containsExactly(new CaseDecided(COMMUNE, OFFICER, DAY, Settlement.PARTLY_RIGHT, null));
        assertThat(spec.file().stage()).isInstanceOf(Case.Decided.class);
    }

    @Test
    void closesWhatWasDecided() {
        decided().when(new CloseCase(COMMUNE, OFFICER, DAY));

        spec.thenCaseEvents().containsExactly(new CaseClosed(ClosedAs.SETTLED, DAY, COMMUNE));
        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Closed.class,
                        closed -> assertThat(closed.settlement()).isEqualTo(Settlement.RIGHT));
    }

    @Test
    void withdraws() {
        accepted().when(new WithdrawCase(COMMUNE, OFFICER, DAY, null, null));

        spec.thenCaseEvents()
                .containsExactly(
                        new CaseWithdrawn(COMMUNE, OFFICER, DAY, null, null),
                        new CaseClosed(ClosedAs.WITHDRAWN, DAY, COMMUNE));
    }
}
