package org.tiepdan.system.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.WholeSystem;
import tools.jackson.databind.node.ObjectNode;

/** Requests of a city's residents under a law pack with none of the rules of Viet Nam. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class ForeignLawIT {
    private static final Path LAW = Path.of(System.getProperty("tiepdan.root", ".."))
            .resolve("law-pack/src/test/resources/city")
            .toAbsolutePath();

    @TempDir
    static Path work;

    private static WholeSystem system;
    private static Observer observer;

    @BeforeAll
    static void start() {
        system = WholeSystem.start(
                work, Map.of("LAW_PACK", LAW.toString(), "TRACKING_DEADLINES_LATE_ENTRY_GRACE", "PT1S"));
        observer = new Observer(system);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void whatIsDoneInTimeIsMet() {
        var caseId = post(report(null));
        observer.awaitState(caseId, "ROUTED");
        observer.awaitDeadline(caseId, "SR-TAKE-UP", "owedBy", "roads");

        act(caseId, "acceptance");
        observer.awaitDeadline(caseId, "SR-ACK", "state", "MET");
        observer.awaitDeadline(caseId, "SR-TAKE-UP", "state", "MET");
        act(caseId, "answer");
        observer.awaitDeadline(caseId, "SR-FIX", "state", "MET");

        assertThat(limits(caseId, "deadline.met.v1")).containsExactlyInAnyOrder("SR-TAKE-UP", "SR-ACK", "SR-FIX");
        assertThat(observer.registered(caseId).text("/ruleset")).startsWith("city-");
    }

    @Test
    void whatIsNotDoneIsMissed() {
        var caseId = post(report("2026-07-01T09:00:00+07:00"));

        observer.awaitDeadline(caseId, "SR-ACK", "state", "MISSED");
        observer.awaitDeadline(caseId, "SR-TAKE-UP", "state", "MISSED");
        // City Day is not a working day, and a weekend follows.
        observer.awaitDeadline(caseId, "SR-ACK", "dueOn", "2026-07-06");
        observer.awaitDeadline(caseId, "SR-ACK", "step", "REPLY");
        assertThat(limits(caseId, "deadline.missed.v1")).containsExactlyInAnyOrder("SR-ACK", "SR-TAKE-UP");
    }

    private static ObjectNode report(@Nullable String receivedAt) {
        var report = EventJson.MAPPER.createObjectNode();
        report.put("type", "FEEDBACK")
                .put("channel", "ONLINE")
                .put("receivingBody", "front-desk")
                .put("subject", "Ổ gà trên đường Bờ Sông")
                .put("content", "Ổ gà sâu giữa đường.")
                .put("field", "OTHER")
                .put("signed", true);
        if (receivedAt != null) {
            report.put("receivedAt", receivedAt);
        }
        report.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", Petitions.NAME);
        report.putObject("place").put("commune", "70001");
        report.putObject("respondent").put("body", "roads").put("role", "BODY");
        return report;
    }

    private static String post(ObjectNode report) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), report, Map.of());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("/petitionId");
    }

    private static void act(String caseId, String name) {
        var act = EventJson.MAPPER
                .createObjectNode()
                .put("by", "roads")
                .put("officer", "r-1")
                .put("on", LocalDate.now(LegalTime.ZONE).toString());
        var answer = Http.post(system.tracking().uri("/api/v1/cases/" + caseId + '/' + name), act, Map.of());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    /** @return the rules of the case's limits with an event of this type in tracking's log */
    private static List<String> limits(String caseId, String type) {
        return system.log().readAll("tracking.case-events.v1").stream()
                .filter(event -> caseId.equals(new String(event.key(), UTF_8)))
                .filter(event -> type.equals(
                        new String(event.headers().lastHeader("ce_type").value(), UTF_8)))
                .map(event -> EventJson.MAPPER.readTree(event.value()))
                .map(payload -> payload.get("ruleId").asString())
                .toList();
    }
}
