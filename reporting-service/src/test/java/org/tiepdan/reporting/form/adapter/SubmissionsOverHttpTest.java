package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** A submitted form stays unchanged, whatever is written afterwards. */
class SubmissionsOverHttpTest {
    private static final Caller LEADER = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String DAYS = "?body=19-ubnd&from=2026-07-01&to=2026-07-07";
    private static final String SUBMIT = "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"%s}";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    private Slice slice;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW).as(LEADER);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void whatWasSubmittedStaysAndLaterEntriesAreShownCaseByCase() {
        var submitted = slice.post("/api/v1/reports/01-XLD/submissions", SUBMIT.formatted(""))
                .json();
        var id = submitted.at("/id").asString();

        events.andThen(20);
        events.receive(
                Events.caseId(2),
                petition -> petition.put("receivedAt", "2026-07-03T02:15:00Z")
                        .put("recordedAt", "2026-07-21T02:15:00Z")
                        .remove("respondent"));
        Filling.fill(database.get(), events.written());

        try (var later = later(30)) {
            var frozen = later.get("/api/v1/reports/01-XLD/submissions/" + id).json();
            var differences = later.get("/api/v1/reports/01-XLD/submissions/" + id + "/differences")
                    .json();

            assertThat(total(frozen.at("/table"), 0)).isEqualTo(1);
            assertThat(frozen.at("/officer").asString()).isEqualTo("cb-0007");
            assertThat(frozen.at("/digest").asString()).hasSize(64);
            assertThat(total(later.get("/api/v1/reports/01-XLD" + DAYS).json(), 0))
                    .isEqualTo(2);
            assertThat(total(
                            later.get("/api/v1/reports/01-XLD" + DAYS + "&knownAt=" + Slice.NOW)
                                    .json(),
                            0))
                    .isEqualTo(1);
            assertThat(differences.at("/columns/0/number").asInt()).isEqualTo(1);
            assertThat(differences.at("/columns/0/submitted").asInt()).isEqualTo(1);
            assertThat(differences.at("/columns/0/now").asInt()).isEqualTo(2);
            assertThat(differences.at("/columns/0/cases/0/id").asString())
                    .isEqualTo(Events.caseId(2).value());
            assertThat(differences.at("/columns/0/cases/0/reasons/0/kind").asString())
                    .isEqualTo("REGISTERED_LATER");
        }
    }

    /** Offices know a case by its number in the register, not by its id. */
    @Test
    void aChangedCaseHasItsNumberInTheRegister() {
        var id = slice.post(SUBMISSIONS, SUBMIT.formatted("")).json().at("/id").asString();
        events.andThen(20);
        events.receive(
                Events.caseId(2),
                petition -> petition.put("receivedAt", "2026-07-03T02:15:00Z")
                        .put("recordedAt", "2026-07-21T02:15:00Z")
                        .put("registerNumber", 421)
                        .put("registerYear", 2026)
                        .remove("respondent"));
        Filling.fill(database.get(), events.written());

        try (var later = later(30)) {
            var change =
                    later.get(SUBMISSIONS + "/" + id + "/differences").json().at("/columns/0/cases/0");

            assertThat(change.at("/id").asString()).isEqualTo(Events.caseId(2).value());
            assertThat(change.at("/registerNumber").asInt()).isEqualTo(421);
            assertThat(change.at("/registerYear").asInt()).isEqualTo(2026);
            assertThat(change.at("/receivingBody").asString())
                    .as("whose register")
                    .isEqualTo("19-btcd");
            assertThat(change.has("reception")).isFalse();
        }
    }

    @Test
    void aSecondSubmissionNeedsAReasonAndTheFirstStays() {
        slice.post("/api/v1/reports/01-XLD/submissions", SUBMIT.formatted(""));

        try (var later = later(1)) {
            var refused = later.post(SUBMISSIONS, SUBMIT.formatted(""));
            var second = later.post(SUBMISSIONS, SUBMIT.formatted(",\"reason\":\"đính chính\""));
            var list = later.get(SUBMISSIONS + DAYS).json();

            assertThat(refused.status()).isEqualTo(409);
            assertThat(second.status()).isEqualTo(201);
            assertThat(list.at("/submissions")).hasSize(2);
            assertThat(list.at("/submissions/0/supersedes").asString())
                    .isEqualTo(list.at("/submissions/1/id").asString());
            assertThat(list.at("/submissions/0/holds").asBoolean()).isTrue();
            assertThat(list.at("/submissions/1/holds").asBoolean()).isFalse();
        }
    }

    /** Otherwise two forms of the same days would both be in force. */
    @Test
    void theDaysOfAPeriodAreThatPeriod() {
        slice.post(SUBMISSIONS, "{\"body\":\"19-ubnd\",\"period\":\"2026-Q2\"}");

        try (var later = later(1)) {
            var days = "{\"body\":\"19-ubnd\",\"from\":\"2026-03-15\",\"to\":\"2026-06-14\"%s}";
            var refused = later.post(SUBMISSIONS, days.formatted(""));
            later.post(SUBMISSIONS, days.formatted(",\"reason\":\"đính chính\""));
            var list = later.get(SUBMISSIONS + "?body=19-ubnd&period=2026-Q2").json();

            assertThat(refused.status()).isEqualTo(409);
            assertThat(list.at("/submissions")).hasSize(2);
            assertThat(list.at("/submissions/0/period/name").asString()).isEqualTo("2026-Q2");
            assertThat(list.at("/submissions/1/holds").asBoolean()).isFalse();
        }
    }

    /** The button was pressed twice, or the answer was lost. */
    @Test
    void theSameOneSentAgainWithinAMinuteIsOne() {
        var first = slice.post(SUBMISSIONS, SUBMIT.formatted(""));
        var again = slice.post(SUBMISSIONS, SUBMIT.formatted(""));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().at("/id")).isEqualTo(first.json().at("/id"));
        assertThat(slice.get(SUBMISSIONS + DAYS).json().at("/submissions")).hasSize(1);
    }

    @Test
    void whatWasRecordedWithinTheLastSecondsIsNotInItAndIsSaidToBeLater() {
        receive(2, "2026-07-03T02:15:00Z", Slice.NOW.minusSeconds(3).toString());
        var id = slice.post(SUBMISSIONS, SUBMIT.formatted("")).json().at("/id").asString();

        var frozen = slice.get(SUBMISSIONS + "/" + id).json();
        var differences = slice.get(SUBMISSIONS + "/" + id + "/differences").json();

        assertThat(total(frozen.at("/table"), 0)).isEqualTo(1);
        assertThat(frozen.at("/table/asOf/knownAt").asString())
                .isEqualTo(Slice.NOW.minusSeconds(10).toString());
        assertThat(differences.at("/columns/0/cases")).hasSize(1);
        assertThat(differences.at("/columns/0/cases/0/reasons/0/kind").asString())
                .isEqualTo("REGISTERED_LATER");
    }

    @Test
    void asAFileItIsTheSameBytesWhateverIsWrittenLater() {
        var id = slice.post(SUBMISSIONS, SUBMIT.formatted("")).json().at("/id").asString();
        var csv = slice.file(SUBMISSIONS + "/" + id + "?format=csv");
        var xlsx = slice.file(SUBMISSIONS + "/" + id + "?format=xlsx");
        receive(2, "2026-07-03T02:15:00Z", "2026-07-21T02:15:00Z");

        try (var later = later(30)) {
            assertThat(csv.status()).isEqualTo(200);
            assertThat(xlsx.body()).startsWith('P', 'K');
            assertThat(later.file(SUBMISSIONS + "/" + id + "?format=csv").body())
                    .isEqualTo(csv.body());
            assertThat(later.file(SUBMISSIONS + "/" + id + "?format=xlsx").body())
                    .isEqualTo(xlsx.body());
            assertThat(later.get(SUBMISSIONS + "/" + id + "?format=pdf").status())
                    .isEqualTo(422);
        }
    }

    @Test
    void withoutDaysTheSubmissionsOfAllPeriodsAreListedTheNewestFirst() {
        slice.post(SUBMISSIONS, SUBMIT.formatted(""));
        var next = later(1);
        next.post(SUBMISSIONS, "{\"body\":\"19-ubnd\",\"period\":\"2026-Q2\"}");

        var all = next.get(SUBMISSIONS + "?body=19-ubnd").json();

        assertThat(all.at("/submissions")).hasSize(2);
        assertThat(all.at("/submissions/0/period/name").asString()).isEqualTo("2026-Q2");
        assertThat(all.at("/submissions/1/period/to").asString()).isEqualTo("2026-07-07");
    }

    /** Another instance, which has read the topic of submissions. */
    private Slice later(int days) {
        var later = new Slice(database.get(), keys, Slice.NOW.plus(Duration.ofDays(days))).as(LEADER);
        slice.bean(Submissions.class).of("01-XLD", "19-ubnd").forEach(later.bean(Submissions.class)::add);
        return later;
    }

    private void receive(int number, String receivedAt, String recordedAt) {
        events.receive(
                Events.caseId(number),
                petition -> petition.put("receivedAt", receivedAt)
                        .put("recordedAt", recordedAt)
                        .remove("respondent"));
        Filling.fill(database.get(), events.written());
    }

    private static int total(JsonNode form, int column) {
        return form.at("/rows")
                .get(form.at("/rows").size() - 1)
                .at("/values/" + column)
                .asInt();
    }
}
