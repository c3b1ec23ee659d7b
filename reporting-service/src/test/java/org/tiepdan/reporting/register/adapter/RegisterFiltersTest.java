package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.life.Lives;
import tools.jackson.databind.JsonNode;

/** The cases that a query selects. */
class RegisterFiltersTest {
    private final RegisterBench bench;

    RegisterFiltersTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void filtersByWhatTheCasesAre() {
        bench.events().open(Events.caseId(1));
        bench.events().settle(Events.caseId(2));
        bench.events()
                .receive(
                        Events.caseId(3),
                        petition -> petition.put("type", "DENUNCIATION")
                                .put("field", "CORRUPTION")
                                .put("receivingBody", "19-ubnd")
                                .put("subject", "Tố cáo tham nhũng")
                                .put("receivedAt", "2026-07-05T17:30:00Z")
                                .remove("place"));
        bench.events().write(Events.caseId(3), "petition.triage-requested.v1");
        bench.events().receive(Events.caseId(4), petition -> {});
        bench.fill();

        assertThat(bench.found("")).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(bench.found("state=ROUTED")).containsExactly(1);
        assertThat(bench.found("state=IN_TRIAGE")).containsExactly(3);
        assertThat(bench.found("state=CLOSED")).containsExactly(2);
        assertThat(bench.found("type=DENUNCIATION")).containsExactly(3);
        assertThat(bench.found("body=19-05443")).containsExactlyInAnyOrder(1, 2);
        assertThat(bench.found("body=19-btcd")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(bench.found("field=LAND_HOUSING&commune=05443")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(bench.found("q=THU hoi dat")).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(bench.found("q=tố cáo")).containsExactly(3);
        assertThat(bench.found("q=" + Events.caseId(4))).containsExactly(4);
        assertThat(bench.found("q=.*")).isEmpty();
    }

    /** For a late entry of June 2025; today the area of the commune belongs to another one. */
    @Test
    void findsTheCommunesOfThen() {
        bench.events()
                .receive(
                        Events.caseId(1),
                        petition -> petition.putObject("place").put("commune", "05446"));
        bench.events()
                .receive(
                        Events.caseId(2),
                        petition -> petition.putObject("place").put("commune", "05443"));
        bench.fill();

        assertThat(bench.found("commune=05446")).containsExactly(1);
        assertThat(bench.found("commune=05443")).containsExactly(2);
    }

    /** Whatever was registered, completed at the desk and corrected, in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsByTheFactsThatTheRowsShow(long seed) {
        Lives.withRareActs(bench.events(), seed).write(190);
        bench.fill();
        var shown = new HashMap<String, Set<String>>();
        rows("sort=receivedAt")
                .forEach(row -> Stream.of("field", "commune")
                        .forEach(fact -> shown.computeIfAbsent(
                                        fact + "=" + row.path(fact).asString(""), _ -> new HashSet<>())
                                .add(row.path("caseId").asString())));

        for (var query : List.of("field=POLICY", "field=LAND_HOUSING", "commune=05455", "commune=05443")) {
            assertThat(rows(query).map(row -> row.path("caseId").asString()))
                    .as(query)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(shown.getOrDefault(query, Set.of()));
        }
    }

    private Stream<JsonNode> rows(String query) {
        var answer = bench.get("/api/v1/cases?limit=200&" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("items").valueStream();
    }

    @Test
    void countsTheDayOfReceiptInVietNam() {
        bench.events().receive(Events.caseId(1), petition -> petition.put("receivedAt", "2026-07-05T16:59:59Z"));
        bench.events().receive(Events.caseId(2), petition -> petition.put("receivedAt", "2026-07-05T17:00:00Z"));
        bench.fill();

        assertThat(bench.found("to=2026-07-05")).containsExactly(1);
        assertThat(bench.found("from=2026-07-06&to=2026-07-06")).containsExactly(2);
    }

    @Test
    void takesALimitForOverdueFromItsVeryEnd(@TempDir Path keys) {
        bench.events().open(Events.caseId(1));
        bench.events().settle(Events.caseId(2));
        bench.fill();

        assertThat(bench.found("overdue=true")).isEmpty();
        assertThat(bench.found("overdue=false")).containsExactlyInAnyOrder(1, 2);
        try (var atItsEnd = new Slice(bench.database(), keys, java.time.Instant.parse("2026-07-10T17:00:00Z"))) {
            var rows = atItsEnd.get("/api/v1/cases?overdue=true").json().get("items");
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get("overdue").asBoolean()).isTrue();
        }
    }

    @Test
    void namesEveryFaultOfAQuestionAtOnce() {
        var answer = bench.get("/api/v1/cases?state=LOST&type=X&body=nobody&field=Y&commune=1&overdue=perhaps"
                + "&from=2026-07-02&to=2026-07-01&sort=up&limit=201&cursor=abc&colour=red");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                        .map(fault -> fault.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "", "state", "type", "body", "field", "commune", "overdue", "to", "sort", "limit", "cursor");
    }

    @Test
    void namesEveryFaultOfTheLeadersFiltersAtOnce() {
        var answer = bench.get("/api/v1/cases?competent=x&receiving=y&open=maybe&dueWithin=900&triageAge=1-2"
                + "&closedFrom=2026-02-02&closedTo=2026-02-01&closedAs=SETTLED,LOST&limit=lost&owedBy=z"
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
        bench.events().open(Events.caseId(1));
        bench.events().settle(Events.caseId(2));
        bench.events().open(Events.caseId(3));
        bench.events().write(Events.caseId(3), "deadline.missed.v1");
        bench.fill();

        assertThat(bench.found("limit=met&owedBy=19-05443")).containsExactly(2);
        assertThat(bench.found("limit=missed&limit=100&owedBy=19-05443")).containsExactly(3);
        assertThat(bench.found("limit=openOverdue")).isEmpty();
        assertThat(bench.found("limit=openInTime")).containsExactly(1);
        assertThat(bench.found("owedBy=19-05443&limitFrom=2026-07-01&limitTo=2026-07-01"))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(bench.found("owedBy=19-05443&limitFrom=2026-07-02")).isEmpty();
        assertThat(bench.found("owedBy=19-ubnd")).isEmpty();
        assertThat(bench.found("closedAs=SETTLED&closedFrom=2026-08-03&closedTo=2026-08-03"))
                .containsExactly(2);
    }
}
