package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Completing;
import tools.jackson.databind.JsonNode;

/** A desk completes field, commune, instance and respondent of some complaints: every answer has the completed facts. */
class CompletedFactsTest {
    private static final int CASES = 12;
    private static final String FORM = "/api/v1/reports/02-XLD";
    private static final String DAYS = "?body=19-ubnd&from=2026-07-01&to=2026-07-31";
    /** Columns of the form: by field, and by instance among the matters in competence. */
    private static final int POLICY = 10;

    private static final int LAND = 11;
    private static final int FIRST = 21;
    private static final int SECOND = 22;

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private Instant before;
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        events.receive(Events.caseId(0), petition -> petition.put("receivedAt", "2025-12-01T02:00:00Z"));
        for (int number = 1; number <= CASES; number++) {
            events.receive(Events.caseId(number), _ -> {});
            events.write(Events.caseId(number), "petition.routed.v1");
        }
        before = events.andThen(1);
        for (int number = 1; number <= CASES; number++) {
            Completing.complete(events, Events.caseId(number), routed -> {
                routed.put("field", "POLICY").put("instance", 2);
                routed.putObject("place").put("commune", "05455");
                routed.putObject("respondent").put("body", "19-ubnd").put("role", "HEAD");
            });
        }
        // A later correction of the registration replaces what was completed.
        Completing.mend(events, Events.caseId(CASES), 1, "field", now -> now.put("field", "JUDICIAL"));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void theRegisterFindsAndShowsThem() {
        assertThat(found("field=POLICY")).hasSize(CASES - 1);
        assertThat(found("field=POLICY&commune=05455")).hasSize(CASES - 1);
        assertThat(found("field=LAND_HOUSING")).containsExactly(id(0));
        assertThat(found("field=JUDICIAL&commune=05443")).containsExactly(id(CASES));
        assertThat(found("commune=05443")).containsExactlyInAnyOrder(id(0), id(CASES));

        var row = slice.get("/api/v1/cases?commune=05455&limit=1").json().at("/items/0");
        assertThat(row.path("field").asString()).isEqualTo("POLICY");
        assertThat(row.path("commune").asString()).isEqualTo("05455");
    }

    @Test
    void filesAndThePageOfACaseShowThem() {
        var csv = new String(slice.file("/api/v1/cases.csv?field=POLICY").body(), StandardCharsets.UTF_8);
        var one = slice.get("/api/v1/cases/" + id(1)).json();

        assertThat(csv.lines()).hasSize(CASES);
        assertThat(csv).contains("05455").doesNotContain("05443,");
        assertThat(one.path("field").asString()).isEqualTo("POLICY");
        assertThat(one.path("commune").asString()).isEqualTo("05455");
        assertThat(one.path("instance").asInt()).isEqualTo(2);
        assertThat(one.at("/respondent/body").asString()).isEqualTo("19-ubnd");
    }

    @Test
    void theOfficialRegisterSaysWhoSettledTheFirstComplaint() {
        var register = slice.get("/api/v1/cases/register?body=19-btcd&from=2026-07-01&to=2026-07-31")
                .json();

        assertThat(register.at("/rows/0").toString()).contains("Khiếu nại lần 2; bị khiếu nại:");
    }

    @Test
    void theFormCountsThemByFieldAndInstance() {
        assertThat(column(POLICY, "")).isEqualByComparingTo("11");
        assertThat(column(LAND, "")).isZero();
        assertThat(column(FIRST, "")).isEqualByComparingTo("1");
        assertThat(column(SECOND, "")).isEqualByComparingTo("11");

        var list = slice.get(FORM + "/cases" + DAYS + "&limit=200&column=" + SECOND)
                .json();
        assertThat(ids(list.path("cases")))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1, CASES)
                        .mapToObj(CompletedFactsTest::id)
                        .toList());
    }

    @Test
    void asThenKnownTheFormCountsTheRegisteredFacts() {
        var then = "&knownAt=" + before;

        assertThat(column(POLICY, then)).isZero();
        assertThat(column(LAND, then)).isEqualByComparingTo("12");
        assertThat(column(FIRST, then)).isEqualByComparingTo("12");
        assertThat(column(SECOND, then)).isZero();
    }

    @Test
    void theRadarSeesThePlaceWhereTheMatterIs() {
        var spots = slice.get("/api/v1/radar?on=2026-07-08").json().path("hotSpots");

        assertThat(StreamSupport.stream(spots.spliterator(), false)
                        .map(spot -> spot.path("commune").asString()))
                .isNotEmpty()
                .containsOnly("05455");
    }

    private BigDecimal column(int number, String more) {
        var rows = slice.get(FORM + DAYS + more).json().path("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("total").asBoolean())
                .map(row -> row.path("values").path(number - 1).decimalValue())
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String query) {
        return ids(slice.get("/api/v1/cases?limit=200&" + query).json().path("items"));
    }

    private static List<String> ids(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("caseId").asString())
                .toList();
    }

    private static String id(int number) {
        return Events.caseId(number).value();
    }
}
