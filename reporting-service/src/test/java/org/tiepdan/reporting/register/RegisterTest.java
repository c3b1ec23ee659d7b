package org.tiepdan.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

class RegisterTest {
    private static final CaseId SAMPLE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Slice slice;

    RegisterTest(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void answersAsItsDocumentShows() {
        events.open(SAMPLE);
        events.write(SAMPLE, "case.accepted.v1");
        events.write(SAMPLE, "deadline.met.v1");
        fill();

        assertThat(slice.get("/api/v1/cases").json()).isEqualTo(Slice.documented("register"));
        assertThat(slice.get("/api/v1/cases/" + SAMPLE).json()).isEqualTo(Slice.documented("case"));
        assertThat(slice.get("/api/v1/cases/" + SAMPLE + "/timeline").json()).isEqualTo(Slice.documented("timeline"));
    }

    @Test
    void filtersByWhatTheCasesAre() {
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        events.receive(
                Events.caseId(3),
                petition -> petition.put("type", "DENUNCIATION")
                        .put("field", "CORRUPTION")
                        .put("receivingBody", "19-ubnd")
                        .put("subject", "Tố cáo tham nhũng")
                        .put("receivedAt", "2026-07-05T17:30:00Z")
                        .remove("place"));
        events.write(Events.caseId(3), "petition.triage-requested.v1");
        events.receive(Events.caseId(4), petition -> {});
        fill();

        assertThat(found("")).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(found("state=ROUTED")).containsExactly(1);
        assertThat(found("state=IN_TRIAGE")).containsExactly(3);
        assertThat(found("state=CLOSED")).containsExactly(2);
        assertThat(found("type=DENUNCIATION")).containsExactly(3);
        assertThat(found("body=19-05443")).containsExactlyInAnyOrder(1, 2);
        assertThat(found("body=19-btcd")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(found("field=LAND_HOUSING&commune=05443")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(found("q=THU hoi dat")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(found("q=tố cáo")).containsExactly(3);
        assertThat(found("q=" + Events.caseId(4))).containsExactly(4);
        assertThat(found("q=.*")).isEmpty();
    }

    @Test
    void countsTheDayOfReceiptInVietNam() {
        events.receive(Events.caseId(1), petition -> petition.put("receivedAt", "2026-07-05T16:59:59Z"));
        events.receive(Events.caseId(2), petition -> petition.put("receivedAt", "2026-07-05T17:00:00Z"));
        fill();

        assertThat(found("to=2026-07-05")).containsExactly(1);
        assertThat(found("from=2026-07-06&to=2026-07-06")).containsExactly(2);
    }

    @Test
    void takesALimitForOverdueFromItsVeryEnd(@TempDir Path keys) {
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        fill();

        assertThat(found("overdue=true")).isEmpty();
        assertThat(found("overdue=false")).containsExactlyInAnyOrder(1, 2);
        try (var atItsEnd = new Slice(database.get(), keys, java.time.Instant.parse("2026-07-10T17:00:00Z"))) {
            var rows = atItsEnd.get("/api/v1/cases?overdue=true").json().get("items");
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get("overdue").asBoolean()).isTrue();
        }
    }

    @Test
    void losesAndDoublesNoRowBetweenPagesWhileMoreComesIn() {
        IntStream.range(0, 30).forEach(number -> received(number, 100 + number / 4));
        fill();

        for (var sort : List.of("receivedAt", "-receivedAt", "dueOn", "-dueOn")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = slice.get("/api/v1/cases?limit=7&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor))
                        .json();
                page.get("items").forEach(row -> seen.add(row.get("caseId").asString()));
                cursor = page.path("next").asString(null);
                received(1000 + events.written().size(), sort.startsWith("-") ? 500 : 1);
                fill();
            } while (cursor != null);
            assertThat(seen).as(sort).doesNotHaveDuplicates();
            assertThat(seen)
                    .as(sort)
                    .containsAll(IntStream.range(0, 30)
                            .mapToObj(number -> Events.caseId(number).value())
                            .toList());
        }
    }

    @Test
    void namesEveryFaultOfAQuestionAtOnce() {
        var answer = slice.get("/api/v1/cases?state=LOST&type=X&body=nobody&field=Y&commune=1&overdue=perhaps"
                + "&from=2026-07-02&to=2026-07-01&sort=up&limit=201&cursor=abc&colour=red");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                        .map(fault -> fault.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "", "state", "type", "body", "field", "commune", "overdue", "to", "sort", "limit", "cursor");
    }

    @Test
    void namesEveryFaultOfTheLeadersFiltersAtOnce() {
        var answer = slice.get("/api/v1/cases?competent=x&receiving=y&open=maybe&dueWithin=900&triageAge=1-2"
                + "&closedFrom=2026-02-02&closedTo=2026-02-01&closedAs=SETTLED,LOST&limit=late&owedBy=z"
                + "&limitFrom=2026-02-02&limitTo=2026-02-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                        .map(fault -> fault.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "competent",
                        "receiving",
                        "open",
                        "dueWithin",
                        "triageAge",
                        "closedTo",
                        "closedAs",
                        "limit",
                        "owedBy",
                        "limitTo");
    }

    @Test
    void findsCasesByTheLimitsABodyOwesAndTakesTheLengthOfAPageBesideThem() {
        events.open(Events.caseId(1));
        events.settle(Events.caseId(2));
        events.open(Events.caseId(3));
        events.write(Events.caseId(3), "deadline.missed.v1");
        fill();

        assertThat(found("limit=met&owedBy=19-05443")).containsExactly(2);
        assertThat(found("limit=missed&limit=100&owedBy=19-05443")).containsExactly(3);
        assertThat(found("limit=openOverdue")).isEmpty();
        assertThat(found("owedBy=19-05443&limitFrom=2026-07-01&limitTo=2026-07-01"))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(found("owedBy=19-05443&limitFrom=2026-07-02")).isEmpty();
        assertThat(found("owedBy=19-ubnd")).isEmpty();
        assertThat(found("closedAs=SETTLED&closedFrom=2026-08-03&closedTo=2026-08-03"))
                .containsExactly(2);
    }

    @Test
    void tellsWhatAnObjectionBroughtBack() {
        events.open(SAMPLE);
        events.write(SAMPLE, "deadline.approaching.v1");
        events.write(SAMPLE, "petition.objected.v1");
        events.write(SAMPLE, "petition.triage-requested.v1");
        events.write(SAMPLE, "case.objected.v1");
        fill();

        var one = slice.get("/api/v1/cases/" + SAMPLE).json();

        assertThat(one.get("state").asString()).isEqualTo("IN_TRIAGE");
        assertThat(one.has("competentBody")).isFalse();
        assertThat(one.get("hop").asInt()).isEqualTo(2);
        assertThat(one.get("warnings").get(0).get("rule").asString()).isEqualTo("KN-ACCEPT-1");
        assertThat(one.get("warnings").get(0).get("workingDaysLeft").asInt()).isEqualTo(3);
        assertThat(slice.get("/api/v1/cases?competent=19-btcd&state=IN_TRIAGE")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(slice.get("/api/v1/cases?competent=19-05443").json().get("items"))
                .isEmpty();
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        IntStream.range(0, 3).forEach(number -> received(number, number));
        fill();
        var next = slice.get("/api/v1/cases?limit=2").json().get("next").asString();

        assertThat(slice.get("/api/v1/cases?limit=2&cursor=" + next).status()).isEqualTo(200);
        assertThat(slice.get("/api/v1/cases?sort=dueOn&cursor=" + next).status())
                .isEqualTo(422);
    }

    @Test
    void saysThatItKnowsNoSuchCase() {
        var answer = slice.get("/api/v1/cases/" + SAMPLE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("unknown-case");
    }

    @Test
    void hasWordsForEveryEvent() {
        events.settle(SAMPLE);
        List.of(
                        "petition.opened.v1",
                        "petition.triage-requested.v1",
                        "case.routed.v1",
                        "case.refused.v1",
                        "case.transferred.v1",
                        "case.answered.v1",
                        "case.withdrawn.v1",
                        "command.rejected.v1",
                        "petition.objected.v1",
                        "petition.conflict-resolved.v1",
                        "case.objected.v1",
                        "deadline.approaching.v1",
                        "deadline.cancelled.v1")
                .forEach(type -> events.write(SAMPLE, type));
        fill();

        var lines = slice.get("/api/v1/cases/" + SAMPLE + "/timeline").json().get("items");

        assertThat(lines).hasSize(22);
        lines.forEach(line -> {
            assertThat(line.get("vi").asString()).isNotEqualTo(line.get("type").asString());
            assertThat(line.get("vi").asString()).doesNotContainPattern("[A-Z]{3,}_|SETTLED|TRANSFER|WRONG|IN_PERSON");
            assertThat(line.get("en").asString())
                    .doesNotContain("null", "%", "()")
                    .endsWith(".");
        });
        assertThat(lines.get(6).get("supersedes").asString())
                .isEqualTo(lines.get(4).get("id").asString());
        assertThat(lines.get(6).get("lateEntry").asBoolean()).isTrue();
    }

    private void received(int number, int day) {
        events.receive(
                Events.caseId(number),
                petition -> petition.put(
                        "receivedAt", Events.START.plusSeconds(3600L * day).toString()));
    }

    private List<Integer> found(String query) {
        var answer = slice.get("/api/v1/cases?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .map(RegisterTest::number)
                .toList();
    }

    private static int number(JsonNode row) {
        return Integer.parseInt(row.get("caseId").asString(), 16) - 1;
    }

    private void fill() {
        Filling.fill(database.get(), events.written());
    }
}
