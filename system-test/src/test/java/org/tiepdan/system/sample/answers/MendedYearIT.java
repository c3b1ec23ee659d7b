package org.tiepdan.system.sample.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.sample.mend.Mends;
import org.tiepdan.system.sample.raw.Lives;

/** The sample year after corrections, counted twice like the unchanged year in {@link RecountIT}. */
@Order(RunOrder.MENDS_THE_SAMPLE)
@ExtendWith(SharedSystem.Provider.class)
class MendedYearIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static Mends mends;
    private static YearCheck year;

    @BeforeAll
    static void mend(SharedSystem system) {
        mends = new Mends(system, RecountIT.settled(system.run()));
        mends.all();
        Lives lives = RecountIT.settled(system.run());
        year = new YearCheck(system.run()::reporting, lives, TODAY, RecountIT.FORMS);
    }

    @Test
    void ofEachKindSomethingWasPutRight() {
        assertThat(mends.refused()).isEmpty();
        assertThat(mends.done().keySet())
                .containsExactlyInAnyOrder(
                        "answer on another day",
                        "withdrawal, not an answer",
                        "answer by a slip",
                        "closing by a slip",
                        "hand-over",
                        "hand-over again",
                        "void registration",
                        "mended field",
                        "mended type",
                        "split",
                        "unlinked");
    }

    @Test
    void formsStillSayWhatTheTopicsSay() {
        assertThat(year.forms().faults()).isEmpty();
    }

    @Test
    void eachNumberStillLeadsToItsCases() {
        assertThat(year.lists().faults()).isEmpty();
    }

    @Test
    void scorecardsStillSayWhatTheTopicsSay() {
        assertThat(year.scorecards().faults()).isEmpty();
    }

    @Test
    void theLedgerStillSaysWhatTheTopicsSay() {
        assertThat(year.ledger().faults()).isEmpty();
    }
}
