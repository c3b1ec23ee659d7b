package org.tiepdan.system.sample.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.sample.mend.DeskActs;
import org.tiepdan.system.sample.mend.Mends;
import org.tiepdan.system.sample.raw.Lives;
import tools.jackson.databind.JsonNode;

/** The sample year after corrections, counted twice like the unchanged year in {@link RecountIT}. */
@Order(RunOrder.MENDS_THE_SAMPLE)
@ExtendWith(SharedSystem.Provider.class)
class MendedYearIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static Mends mends;
    private static YearCheck year;
    private static YearCheck yearBefore;
    private static Instant beforeTheMends;
    private static Launcher run;

    @BeforeAll
    static void mend(SharedSystem system) {
        run = system.run();
        Lives before = RecountIT.settled(run);
        beforeTheMends = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        mends = new Mends(system, before);
        mends.all();
        yearBefore = check(before);
        year = check(RecountIT.settled(run));
    }

    private static YearCheck check(Lives lives) {
        return new YearCheck(run::reporting, lives, TODAY, RecountIT.FORMS);
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
                        "completed at the desk",
                        "unlinked");
    }

    @Test
    void theRegisterAndItsFileHaveTheFactsThatTheDeskCompleted() {
        var query = "?field=" + DeskActs.FIELD + "&commune=" + DeskActs.COMMUNE;
        var listed =
                Http.get(run.reporting("/api/v1/cases" + query + "&limit=200")).body();
        var file = Download.csv(run.reporting("/api/v1/cases.csv" + query));

        assertThat(listed.path("items").findValuesAsString("caseId")).containsAll(mends.completed());
        assertThat(file.stream().flatMap(List::stream)).containsAll(mends.completed());
        assertThat(mends.completed()).isNotEmpty().allSatisfy(id -> {
            var shown = Http.get(run.reporting("/api/v1/cases/" + id)).body();
            assertThat(shown.path("instance").asInt(0)).isEqualTo(DeskActs.INSTANCE);
        });
    }

    @Test
    void formsStillSayWhatTheTopicsSay() {
        assertThat(year.forms().faults()).isEmpty();
    }

    /** The record of that moment, though things were otherwise. */
    @Test
    void asThenKnownFormsSayWhatTheTopicsSaidBeforeTheMends() {
        var checked = yearBefore.formsAsKnownAt(beforeTheMends);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.compared()).isGreaterThan(10_000);
        assertThat(rows("")).isNotEqualTo(rows("&knownAt=" + beforeTheMends));
    }

    @Test
    void asThenKnownScorecardsSayWhatTheTopicsSaidBeforeTheMends() {
        assertThat(yearBefore.scorecardsAsKnownAt(beforeTheMends).faults()).isEmpty();
    }

    private static JsonNode rows(String more) {
        return Http.get(run.reporting("/api/v1/reports/01-XLD?body=19-ubnd&period=2026" + more))
                .body()
                .path("rows");
    }

    @Test
    void theSystemStillFindsNoDifferenceItself() {
        var audit = RecountIT.audit(run);

        assertThat(audit.path("differences")).isEmpty();
        assertThat(audit.path("equal").booleanValue()).isTrue();
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
