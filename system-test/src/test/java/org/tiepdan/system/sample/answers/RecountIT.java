package org.tiepdan.system.sample.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.sample.raw.Lives;
import tools.jackson.databind.JsonNode;

/** The sample year counted twice: by the system, and from the raw topics by a program that shares no code with the projections. */
@Order(RunOrder.NOTHING_BUT_THE_SAMPLE)
@ExtendWith(SharedSystem.Provider.class)
class RecountIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final List<String> FORMS =
            List.of("01-TCD", "01-XLD", "02-XLD", "03-XLD", "04-XLD", "01-KQGQ", "02-KQGQ", "03-KQGQ", "04-KQGQ");

    private static Launcher run;
    private static Lives lives;

    @BeforeAll
    static void read(SharedSystem system) {
        run = system.run();
        lives = settled(run);
    }

    /** Limits missed long ago are still being judged, and the consequences of an event take a moment. */
    static Lives settled(Launcher run) {
        var read = new AtomicReference<>(Lives.of(run.log()));
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    var lives = Lives.of(run.log());
                    boolean same = lives.events()
                            == Objects.requireNonNull(read.getAndSet(lives)).events();
                    return same && !lives.unjudged(TODAY) && isRead(run);
                });
        return Objects.requireNonNull(read.get());
    }

    private static boolean isRead(Launcher run) {
        return Http.get(run.reporting("/api/v1/lag")).body().path("total").longValue() == 0;
    }

    private static YearCheck year() {
        return new YearCheck(run::reporting, lives, TODAY, FORMS);
    }

    private static RegistersCheck registers() {
        return new RegistersCheck(run::reporting, lives, TODAY);
    }

    @Test
    void formsSayWhatTheTopicsSay() {
        var checked = year().forms();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(100_000);
    }

    @Test
    void eachNumberLeadsToTheCasesThatTheTopicsHold() {
        var checked = year().lists();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(150);
    }

    @Test
    void theFilesOfAFormHoldItsNumbers() {
        var checked = year().files();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(5_000);
    }

    @Test
    void scorecardsSayWhatTheTopicsSay() {
        var checked = year().scorecards();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(5_000);
    }

    @Test
    void theFilesOfScorecardsHoldTheirNumbersAndLists() {
        var checked = year().scorecardFiles();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(5_000);
    }

    @Test
    void theLedgerSaysWhatTheTopicsSay() {
        var checked = year().ledger();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(1_000);
    }

    /** The system's own recount, of every case. */
    @Test
    void theSystemFindsNoDifferenceItself() {
        var audit = audit(run);

        assertThat(audit.path("differences")).isEmpty();
        assertThat(audit.path("equal").booleanValue()).isTrue();
    }

    static JsonNode audit(Launcher run) {
        return Http.get(run.reporting("/api/v1/ledger/audit")).body();
    }

    @Test
    void theExportedRegisterHoldsWhatTheTopicsHold() {
        var checked = registers().register();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(10_000);
    }

    @Test
    void theOfficialRegisterHoldsThePetitionsInPerson() {
        var checked = registers().receptions();

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(100);
    }
}
