package org.tiepdan.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import tools.jackson.databind.JsonNode;

/** Days pass in seconds, in all services at once and in order; a restart continues where the clock stopped. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class TrainingClockIT {
    private static final String MOMENT = "2026-06-25T08:00+07:00";
    private static final Instant START = OffsetDateTime.parse(MOMENT).toInstant();
    /** A minute and a half to the last step; the days of the warnings are long enough for a stall of some seconds. */
    private static final String SPEED = "8h/s";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path work;

    private record Said(Instant time, String type, JsonNode payload) {
        boolean isStep(String step) {
            return type.equals("case.escalated.v1")
                    && payload.get("step").stringValue().equals(step);
        }

        String rule() {
            return payload.get("ruleId").stringValue();
        }
    }

    @Test
    void limitsAreWarnedOfMissedAndUrgedInTheTimeOfTheTraining() {
        try (var run = Launcher.startTraining(work.resolve("data"), MOMENT, SPEED)) {
            var answer = Http.post(run.intake("/api/v1/petitions"), Petitions.complaint(MOMENT), Map.of());
            assertThat(answer.status()).isEqualTo(201);
            var id = answer.text("/petitionId");

            // Each poll reads the log with a new consumer, which slows the system down.
            await("the last step against the late body")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> said(run, id).stream().anyMatch(event -> event.isStep("ACCOUNTABILITY")));

            var told = said(run, id);
            isInOrder(told);
            await("the register to say so")
                    .atMost(PATIENCE)
                    .until(() -> Http.get(run.reporting("/api/v1/cases/" + id))
                            .body()
                            .toString()
                            .contains("MISSED"));
            assertThat(Http.page(run.office("/status"))).contains("Đồng hồ tập huấn");

            run.stop();
            run.startAgain();

            assertThat(run.output()).contains("The training continues where its clock stopped");
            var second = Http.post(run.intake("/api/v1/petitions"), Petitions.complaint(MOMENT), Map.of());
            var again = second.text("/petitionId");
            await("the second case")
                    .atMost(PATIENCE)
                    .until(() -> !said(run, again).isEmpty());
            assertThat(said(run, again).getFirst().time())
                    .isAfter(told.getLast().time());
        }
    }

    private static void isInOrder(List<Said> events) {
        var last = first(events, event -> event.isStep("ACCOUNTABILITY"));
        var ofTheLimit = events.stream()
                .filter(event -> event.payload().has("ruleId") && event.rule().equals(last.rule()))
                .toList();
        var missed = first(ofTheLimit, event -> event.type().equals("deadline.missed.v1"));
        var warned = ofTheLimit.stream()
                .filter(event -> event.type().equals("deadline.approaching.v1"))
                .toList();
        var dueAt = Instant.parse(missed.payload().get("dueAt").stringValue());
        assertThat(events).extracting(Said::time).isSorted().allMatch(time -> !time.isBefore(START));
        assertThat(warned).isNotEmpty().allMatch(warning -> warning.time().isBefore(dueAt));
        assertThat(Instant.parse(missed.payload().get("noticedAt").stringValue()))
                .isEqualTo(missed.time())
                .isAfterOrEqualTo(dueAt);
        var urged = first(ofTheLimit, event -> event.isStep("URGE"));
        var reported = first(ofTheLimit, event -> event.isStep("REPORT_TO_HEAD"));
        assertThat(urged.time()).isAfterOrEqualTo(missed.time());
        assertThat(reported.time()).isAfter(urged.time());
        assertThat(last.time()).isAfter(reported.time());
    }

    private static Said first(List<Said> events, Predicate<Said> which) {
        return events.stream().filter(which).findFirst().orElseThrow();
    }

    private static List<Said> said(Launcher run, String id) {
        return run.log().readAll("tracking.case-events.v1").stream()
                .filter(record -> id.equals(new String(record.key(), StandardCharsets.UTF_8)))
                .map(record -> {
                    var envelope = EventRecords.envelope(record.headers(), record.key());
                    return new Said(
                            envelope.time(), envelope.type(), EventRecords.payload(record.value(), JsonNode.class));
                })
                .toList();
    }
}
