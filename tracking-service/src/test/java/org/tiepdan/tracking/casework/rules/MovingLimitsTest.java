package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.GRACE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** A transfer does not restart the 45 days from receipt (NĐ154 41.3b): they move with the case, and the new holder owes them. */
class MovingLimitsTest {
    private static final CaseLimits LIMITS =
            new CaseLimits(SmallLaw.PACK, new DeadlineDecider(SmallLaw.PACK, GRACE, List.of()));

    private final CaseSpec spec = new CaseSpec(SmallLaw.PACK);

    @Test
    void aTransferHandsOverWhatItDoesNotEnd() {
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, on("2026-07-03"), PROVINCE));

        spec.thenLimits()
                .containsExactly(
                        "cancelled KN-ACCEPT because of case.transferred",
                        "set KN-ACCEPT by 19-ubnd until 2026-07-14",
                        "revised XLD-MAX because of case.transferred: OPEN until 2026-08-17");
        assertThat(spec.limit("XLD-MAX").owedBy()).isEqualTo(PROVINCE);
        assertThat(spec.limit("XLD-MAX").startsOn()).isEqualTo(on("2026-07-01"));
    }

    @Test
    void inTriageTheBodyThatHandlesThePetitionOwesIt() {
        spec.triageRequested(false).thenLimits().containsExactly("set XLD-MAX by 19-btcd until 2026-08-17");
        spec.routed(Outcome.TRANSFER, COMMUNE);

        assertThat(spec.limit("XLD-MAX").owedBy()).isEqualTo(COMMUNE);
    }

    @Test
    void anObjectionGivesItBack() {
        spec.routedToCommune().objected(COMMUNE, "2026-07-03");

        assertThat(spec.limit("XLD-MAX").owedBy()).isEqualTo(BOARD);
    }

    @Test
    void whereASuperiorDecidesItOwesWhatTheCaseOwes() {
        var file = spec.routedToCommune().file();
        var after = new Case.InTriage(petition(file), on("2026-07-01"), PROVINCE);
        var objected = new CaseObjected(COMMUNE, OFFICER, on("2026-07-03"), "NOT-COMPETENT", 3, PROVINCE, null);

        assertThat(follow(objected, file, after)).contains("19-ubnd owes XLD-MAX");
    }

    @Test
    void whoWasLateStaysLate() {
        spec.routedToCommune().now("2026-08-18T00:00").checked("XLD-MAX");
        spec.when(new TransferCase(COMMUNE, OFFICER, on("2026-08-18"), PROVINCE));

        assertThat(spec.limit("XLD-MAX").owedBy()).isEqualTo(COMMUNE);
    }

    @Test
    void aSuccessorOwesWhatTheBodyOwedThatEnded() {
        var file = spec.routedToCommune().file();
        var succeeded = new CaseSucceeded(CaseRole.COMPETENT, COMMUNE, PROVINCE, on("2026-07-03"));

        assertThat(follow(succeeded, file, opened(file)))
                .containsExactly("19-ubnd owes XLD-MAX", "19-ubnd owes KN-ACCEPT");
    }

    @Test
    void aSuccessorOfAnotherBodyOwesNothing() {
        var file = spec.routedToCommune().file();
        var succeeded = new CaseSucceeded(CaseRole.RECEIVING, BOARD, PROVINCE, on("2026-07-03"));

        assertThat(follow(succeeded, file, opened(file))).isEmpty();
    }

    /** The remaining days run from then, and the superior owes them. */
    @Test
    void aSuperiorThatTakesOverASuspendedCaseEndsTheSuspension() {
        var file = spec.acceptedByCommune()
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-03"), "WAITING-FOR-RESULT"))
                .file();
        var after = new Case.Accepted(petition(file), new Competence(PROVINCE, Outcome.TRANSFER));
        var taken = new CaseTakenOver(PROVINCE, OFFICER, on("2026-07-08"), COMMUNE);

        assertThat(follow(taken, file, after))
                .containsExactly("19-05443 owes KN-RESOLVE", "19-ubnd owes XLD-MAX", "19-ubnd owes KN-RESOLVE");
    }

    @Test
    void aSuperiorOwesWhatTheLawAsksOfIt() {
        spec.petition(PetitionType.DENUNCIATION, null)
                .acceptedByCommune()
                .when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-03"), "f".repeat(32)));

        spec.thenLimits().containsExactly("set TC-DEMAND by 19-ubnd until 2026-07-10");
    }

    private static List<String> follow(CaseEvent event, CaseFile file, Case.Opened after) {
        var at = new CaseLimits.Happened(after, true, at("2026-07-09T08:00"), "cause");
        return LIMITS.follow(event, file.deadlines(), at).stream()
                .filter(LimitChanged.class::isInstance)
                .map(one -> ((LimitChanged) one).event())
                .filter(one -> one instanceof DeadlineRevised)
                .map(one -> ((DeadlineRevised) one).revised())
                .map(limit -> limit.owedBy() + " owes " + limit.ruleId())
                .toList();
    }

    private static Case.Opened opened(CaseFile file) {
        return (Case.Opened) file.stage();
    }

    private static Petition petition(CaseFile file) {
        return opened(file).petition();
    }
}
