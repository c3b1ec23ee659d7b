package org.tiepdan.intake.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.parties.CaseHolders.Named;

/** Permission to read a petition's text follows the case wherever it goes. */
class CaseHoldersTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final CaseHolders holders = new CaseHolders();

    @BeforeEach
    void opened() {
        holders.hear(CASE, "case.opened.v1", new Named("19-05443", null, null, null));
    }

    @Test
    void aTransferAndATakingOverGiveItToAnother() {
        holders.hear(CASE, "case.transferred.v1", new Named(null, "19-05860", "19-05443", null));
        assertThat(holders.competent(CASE)).contains("19-05860");

        holders.hear(CASE, "case.taken-over.v1", new Named(null, null, "19-ubnd", null));
        assertThat(holders.competent(CASE)).contains("19-ubnd");
    }

    @Test
    void anObjectionLeavesItToNobody() {
        holders.hear(CASE, "case.objected.v1", new Named(null, null, "19-05443", null));

        assertThat(holders.competent(CASE)).isEmpty();
    }

    @Test
    void aCorrectionSaysWhoHasItOrThatNobodyDoes() {
        holders.hear(CASE, "case.corrected.v1", new Named("19-05860", null, "19-05443", null));
        assertThat(holders.competent(CASE)).contains("19-05860");

        holders.hear(CASE, "case.corrected.v1", new Named(null, null, "19-05443", null));
        assertThat(holders.competent(CASE)).isEmpty();
    }

    @Test
    void aBodyThatEndedIsSucceededInThePartThatItHad() {
        holders.hear(CASE, "case.succeeded.v1", new Named(null, "19-05860", null, "COMPETENT"));
        holders.hear(CASE, "case.succeeded.v1", new Named(null, "19-ubnd", null, "RECEIVING"));

        assertThat(holders.competent(CASE)).contains("19-05860");
        assertThat(holders.receiving(CASE)).contains("19-ubnd");
    }

    @Test
    void whatMovesNoCaseIsNotRead() {
        assertThat(CaseHolders.mayMove("deadline.set.v1")).isFalse();
        assertThat(CaseHolders.mayMove("case.corrected.v1")).isTrue();
    }
}
