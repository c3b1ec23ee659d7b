package org.tiepdan.system.sample.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LivesTest {
    private final MadeUpLog log = new MadeUpLog();

    @Test
    void aBodyHasACaseFromTheDayItGotItToTheDayItPassedItOn() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05")
                .opened("a", "btcd", "2026-01-05", "TRANSFER", "x")
                .act("a", "objected", "x", "2026-01-08", "reason", "NOT-COMPETENT")
                .tracking("a", "case.routed.v1", "competentBody", "y", "outcome", "TRANSFER", "on", "2026-01-09")
                .act("a", "transferred", "y", "2026-01-12", "to", "z")
                .closed("a", "ANSWERED", "2026-01-20", "z");

        var life = log.read().one("a");

        assertThat(life.stays())
                .containsExactly(
                        stay("btcd", 5, 5), stay("x", 5, 8), stay("btcd", 8, 9), stay("y", 9, 12), stay("z", 12, 20));
        assertThat(life.decisions())
                .containsExactly(
                        new Decision(day(5), "x", "TRANSFER"),
                        new Decision(day(8), null, null),
                        new Decision(day(9), "y", "TRANSFER"),
                        new Decision(day(12), "z", "TRANSFER"));
    }

    @Test
    void aDayIsADayInVietNam() {
        log.intake(
                "a",
                "petition.received.v1",
                "type",
                "FEEDBACK",
                "receivingBody",
                "x",
                "receivedAt",
                "2026-01-05T17:30:00Z");

        assertThat(log.read().one("a").facts().receivedOn()).isEqualTo(day(6));
    }

    @Test
    void theBodyAboveHasItInsteadOfADenouncedOne() {
        log.received("a", "DENUNCIATION", "x", "2026-01-05")
                .tracking(
                        "a",
                        "case.opened.v1",
                        "receivingBody",
                        "x",
                        "openedOn",
                        "2026-01-05",
                        "conflict",
                        Map.of("body", "x", "handledBy", "ubnd"),
                        "outcome",
                        "ACCEPT",
                        "competentBody",
                        "ubnd");

        assertThat(log.read().one("a").stays()).containsExactly(new Stay("ubnd", day(5), null));
    }

    @Test
    void aBodyOutsideGetsPapersAndNoCase() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05")
                .opened("a", "btcd", "2026-01-05", "TRANSFER", "toa-an")
                .closed("a", "TRANSFERRED_OUT", "2026-01-05", "toa-an");

        assertThat(log.read().one("a").stays()).containsExactly(stay("btcd", 5, 5));
    }

    @Test
    void whatWasRegisteredByMistakeIsNoCase() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05").intake("a", "petition.voided.v1");

        assertThat(log.read().all()).isEmpty();
    }

    @Test
    void aLinkAloneMakesNoCopy() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05")
                .routing("a", "petition.linked.v1", "first", "b")
                .opened("a", "btcd", "2026-01-05", "GUIDE", "btcd")
                .closed("a", "GUIDED", "2026-01-05", "btcd");

        assertThat(log.read().one("a").facts().copy()).isFalse();
    }

    @Test
    void aCopyThatIsNoneAnyMoreIsACaseAgain() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05").closed("a", "DUPLICATE", "2026-01-05", "btcd");

        assertThat(log.read().one("a").facts().copy()).isTrue();
        assertThat(log.routing("a", "petition.unlinked.v1")
                        .read()
                        .one("a")
                        .facts()
                        .copy())
                .isFalse();
    }

    @Test
    void aCaseThatIsOpenedAgainGoesOnFromItsReceipt() {
        log.received("a", "COMPLAINT", "btcd", "2026-01-05")
                .opened("a", "btcd", "2026-01-05", "FILE", "btcd")
                .closed("a", "DUPLICATE", "2026-01-05", "btcd")
                .opened("a", "btcd", "2026-01-05", "TRANSFER", "x");

        assertThat(log.read().one("a").closed()).isNull();
        assertThat(log.read().one("a").stays()).containsExactly(stay("btcd", 5, 5), new Stay("x", day(5), null));
    }

    @Test
    void aDecisionSettlesBeforeAClosingDoes() {
        log.received("a", "COMPLAINT", "x", "2026-01-05")
                .act("a", "decided", "x", "2026-01-10", "settlement", "WRONG")
                .closed("a", "SETTLED", "2026-01-20", "x");
        var life = log.read().one("a");

        assertThat(life.settled(day(10))).isNull();
        assertThat(life.settled(day(11))).isEqualTo(new Act("case.decided.v1", day(10), "x", "WRONG"));
    }

    @Test
    void aLateEntryPutsAMissedLimitRight() {
        log.received("a", "COMPLAINT", "x", "2026-01-05")
                .limit("a", "set", "SETTLEMENT", "x", "2026-02-05")
                .limit("a", "missed", "SETTLEMENT", "x", "2026-02-05");

        assertThat(log.read().one("a").duties().map(Limit::state)).containsExactly("MISSED");
        log.limit("a", "met", "SETTLEMENT", "x", "2026-02-05", "metOn", "2026-02-01");
        assertThat(log.read().one("a").duties().map(Limit::state)).containsExactly("MET");
    }

    @Test
    void aRightOfThePetitionerIsNobodysDuty() {
        log.received("a", "COMPLAINT", "x", "2026-01-05").limit("a", "set", "LODGING", "petitioner", "2026-02-05");

        assertThat(log.read().one("a").duties()).isEmpty();
        assertThat(log.read().unjudged(day(30).plusMonths(3))).isFalse();
    }

    @Test
    void anActOnAWrongDayIsPutWhereItBelongs() {
        decided()
                .corrected(
                        "a",
                        "decided",
                        "decision",
                        "x",
                        Map.of("act", "decision", "on", "2026-01-09", "settlement", "RIGHT"),
                        "state",
                        "DECIDED",
                        "decidedOn",
                        "2026-01-09");

        assertThat(log.read().one("a").decided()).isEqualTo(new Act("case.decided.v1", day(9), "x", "RIGHT"));
    }

    @Test
    void anActOfAWrongKindIsAnother() {
        log.received("a", "FEEDBACK", "x", "2026-01-05")
                .opened("a", "x", "2026-01-05", "ACCEPT", "x")
                .act("a", "answered", "x", "2026-01-10")
                .corrected(
                        "a",
                        "answered",
                        "answer",
                        "x",
                        Map.of("act", "withdrawal", "on", "2026-01-11"),
                        "state",
                        "CLOSED",
                        "closedAs",
                        "WITHDRAWN");

        assertThat(log.read().one("a").acts("case.answered.v1")).isEmpty();
        assertThat(log.read().one("a").settled(day(12)))
                .isEqualTo(new Act("case.closed.v1", day(11), null, "WITHDRAWN"));
    }

    @Test
    void whatWasRecordedByASlipNeverHappened() {
        decided().corrected("a", "decided", "decision", "x", Map.of(), "state", "ACCEPTED");

        assertThat(log.read().one("a").decided()).isNull();
    }

    @Test
    void aStoryThatTheCorrectionContradictsIsNotCounted() {
        decided().corrected("a", "decided", "decision", "x", Map.of(), "state", "CLOSED", "closedAs", "SETTLED");

        assertThatThrownBy(log::read).hasMessageContaining("correction");
    }

    private MadeUpLog decided() {
        return log.received("a", "COMPLAINT", "x", "2026-01-05")
                .opened("a", "x", "2026-01-05", "ACCEPT", "x")
                .act("a", "decided", "x", "2026-01-10", "settlement", "WRONG");
    }

    @Test
    void aMatterIsKnownFromItsDecisionAndCountsBesideItsPetition() {
        log.received("p", "MIXED", "x", "2026-01-05")
                .opened("p", "x", "2026-01-05", "TRIAGE", "x")
                .routing("p", "petition.split.v1", "decidedOn", "2026-01-08")
                .routing(
                        "m",
                        "petition.routed.v1",
                        "parent",
                        "p",
                        "type",
                        "FEEDBACK",
                        "channel",
                        "POST",
                        "receivingBody",
                        "x",
                        "receivedAt",
                        "2026-01-05T02:00:00Z",
                        "competentBody",
                        "y",
                        "outcome",
                        "TRANSFER",
                        "decidedOn",
                        "2026-01-08")
                .opened("m", "x", "2026-01-08", "TRANSFER", "y");

        var lives = log.read();
        assertThat(lives.one("m").facts().petition()).isFalse();
        assertThat(lives.one("m").stays()).containsExactly(stay("x", 5, 8), new Stay("y", day(8), null));
        assertThat(lives.one("p").facts().splitOn()).isEqualTo(day(8));
    }

    private static Stay stay(String body, int from, int to) {
        return new Stay(body, day(from), day(to));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
