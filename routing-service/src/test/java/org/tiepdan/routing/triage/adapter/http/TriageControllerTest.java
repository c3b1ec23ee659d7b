package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;

/** The list of the desk, as officers see it. */
class TriageControllerTest extends DeskScenario {

    @Test
    void showsWhatWaitsAsThePapersSay() {
        desk.petitions.put(WAITING, petition("19-btcd", "2026-08-17T02:15:00Z", null));

        assertThat(get("/api/v1/triage", 200)).isEqualTo(example("triage-response"));
    }

    @Test
    void doesNotShowWhatIsDecided() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-08-17T02:15:00Z", 1));

        assertThat(get("/api/v1/triage", 200).get("items")).isEmpty();
    }

    @Test
    void theLongestWaitStandsFirstAndABodySeesItsOwnAndWhatIsReceivedForIt() {
        desk.petitions.put(id(1), petition("19-btcd", "2026-08-18T02:00:00Z", null));
        desk.petitions.put(id(2), petition("19-btcd", "2026-08-17T02:00:00Z", null));
        desk.petitions.put(id(3), petition("19-05443", "2026-08-16T02:00:00Z", null));

        assertThat(ids("/api/v1/triage")).containsExactly(id(3).value(), id(2).value(), id(1).value());
        assertThat(ids("/api/v1/triage?body=19-btcd")).containsExactly(id(2).value(), id(1).value());
        assertThat(ids("/api/v1/triage?body=19-ubnd")).containsExactly(id(2).value(), id(1).value());
        assertThat(ids("/api/v1/triage?body=19-05443")).containsExactly(id(3).value());
    }

    @Test
    void aConflictIsARowOfItsOwnThatSaysWhatToSendBack() {
        var second = new PetitionFacts(
                "FEEDBACK",
                null,
                "POST",
                "19-btcd",
                Instant.parse("2026-08-19T02:00:00Z"),
                "Phản ánh tiếng ồn",
                null,
                null,
                null,
                7,
                2026,
                null);
        desk.petitions.put(
                DECIDED,
                petition("19-btcd", "2026-08-17T02:15:00Z", 1)
                        .with("q2", new RecordedConflict("1d9e0b7c", second, false, null, null)));

        var items = get("/api/v1/triage", 200).get("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/conflict").stringValue()).isEqualTo("1d9e0b7c");
        assertThat(items.at("/0/conflictsWith").stringValue()).isEqualTo("7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10");
        assertThat(items.at("/0/subject").stringValue()).isEqualTo("Phản ánh tiếng ồn");
        assertThat(items.at("/0/missing/0/code").stringValue()).isEqualTo("conflict");
    }

    @Test
    void anObjectionIsShownWithItsNumberAndTheWaitCountsFromIt() {
        var objection = new Objection(1, "19-05443", LocalDate.of(2026, 8, 19), "NOT-COMPETENT", "19-so-y-te");
        var triage = new RoutingAnswer(
                "TRIAGE",
                null,
                null,
                List.of("19-so-y-te", "19-99999"),
                List.of(),
                "vn",
                List.of("objection"),
                null,
                null);
        desk.petitions.put(
                WAITING, petition("19-btcd", "2026-08-17T02:15:00Z", 1).objected(objection, triage, NOW));

        var item = get("/api/v1/triage", 200).at("/items/0");
        assertThat(item.get("waitingSince").stringValue()).isEqualTo("2026-08-19");
        assertThat(item.get("ageDays").intValue()).isEqualTo(1);
        assertThat(item.at("/objections/0/number").intValue()).isEqualTo(1);
        assertThat(item.at("/candidates/0/nameVi").stringValue()).isEqualTo("Sở Y tế tỉnh Thái Nguyên");
        assertThat(item.at("/candidates/1/nameVi").stringValue()).isEqualTo("19-99999");
    }

    @Test
    void pagesThroughEverythingOnce() {
        for (int i = 0; i < 2 * TriageList.PAGE + 7; i++) {
            desk.petitions.put(id(i), petition("19-btcd", "2026-08-%02dT02:00:00Z".formatted(1 + i % 19), null));
        }

        var first = get("/api/v1/triage", 200);
        var second = get("/api/v1/triage?cursor=" + first.get("next").stringValue(), 200);
        var third = get("/api/v1/triage?cursor=" + second.get("next").stringValue(), 200);

        assertThat(third.has("next")).isFalse();
        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page.get("items").findValuesAsString("petitionId"))
                .hasSize(2 * TriageList.PAGE + 7)
                .doesNotHaveDuplicates();
    }

    @Test
    void gathersWhatOtherInstancesHold() {
        desk.petitions.put(id(1), petition("19-btcd", "2026-08-18T02:00:00Z", null));
        try (var other = new OtherInstance(200, example("triage-response"))) {
            desk.others.add(other.address());

            assertThat(ids("/api/v1/triage")).containsExactly(WAITING.value(), id(1).value());
        }
        assertThat(get("/api/v1/triage", 503).get("code").stringValue()).isEqualTo("not-ready");
        http.get()
                .uri("/api/v1/triage")
                .headers(this::signIn)
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body=nobody", "cursor=x", "cursor=aGVsbG8"})
    void refusesWhatItDoesNotKnow(String query) {
        assertThat(get("/api/v1/triage?" + query, 422).get("code").stringValue())
                .isEqualTo("invalid-request");
    }

    @Test
    void listsTheReasonsAsThePapersSay() {
        var reasons = get("/api/v1/triage/reasons", 200);

        assertThat(reasons).hasSize(LAW.triageReasons().all().size());
        assertThat(reasons.get(0)).isEqualTo(example("triage-reasons-response").get(0));
    }

    private List<String> ids(String path) {
        return get(path, 200).get("items").findValuesAsString("petitionId");
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }
}
