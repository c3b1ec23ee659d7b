package org.tiepdan.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.sample.KilledImport;

/**
 * When processes die while petitions come in, every petition answered {@code 201} exists once, with one decision; similar petitions are
 * linked once. Intake dies during the import of a register, and the import is run again.
 */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class KilledProcessIT {
    /** Killed together: when one dies, the launcher ends the others, and each start of the whole system takes most of a minute. */
    private static final List<List<String>> VICTIMS =
            List.of(List.of("local-stack"), List.of("tracking-service", "routing-service", "reporting-service"));

    private static final int ENOUGH = 40;
    /** Another system may use half of the processor at the same time. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir
    Path work;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sequence = new AtomicInteger();

    @Test
    void nothingAnsweredIsLostOrDoubledWhicheverProcessIsKilled() {
        try (var run = Launcher.start(work.resolve("data"))) {
            var register = new KilledImport(run, work);
            register.killWith("intake-service");
            assertThat(run.awaitEnd(Duration.ofMinutes(2))).as("intake-service").isNotZero();
            run.startAgain();
            register.again();
            for (var victims : VICTIMS) {
                killWhilePosting(run, victims);
                assertThat(run.awaitEnd(Duration.ofMinutes(2)))
                        .as("%s", victims)
                        .isNotZero();
                run.startAgain();
            }

            await().atMost(PATIENCE).untilAsserted(() -> {
                var ledger = Http.get(run.reporting("/api/v1/ledger")).body();
                assertThat(ledger.get("unaccounted").intValue()).isZero();
                assertThat(ledger.get("orphans").intValue()).isZero();
                assertThat(ledger.get("received").intValue()).isGreaterThanOrEqualTo(answered.size());
            });
            assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH * VICTIMS.size());
            var decisions = eventsByCase(run, "petition.routed.v1");
            assertThat(decisions.keySet()).containsAll(answered);
            assertThat(decisions.values()).containsOnly(1L);
            // One person submits the same petition again and again.
            var linked = eventsByCase(run, "petition.linked.v1");
            linked.keySet().retainAll(answered);
            assertThat(linked.values())
                    .hasSizeGreaterThanOrEqualTo(answered.size() - 1)
                    .containsOnly(1L);
        }
    }

    private void killWhilePosting(Launcher run, List<String> victims) {
        var stop = new AtomicBoolean();
        var before = answered.size();
        var poster = Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                postOne(run);
            }
        });
        await().atMost(PATIENCE).until(() -> answered.size() >= before + ENOUGH);
        run.kill(victims);
        run.awaitEnd(Duration.ofMinutes(2));
        stop.set(true);
        await().atMost(PATIENCE).until(() -> !poster.isAlive());
    }

    private void postOne(Launcher run) {
        try {
            var answer = Http.post(
                    run.intake("/api/v1/petitions"),
                    Petitions.complaint("2026-08-20T09:15:00+07:00"),
                    Map.of("Idempotency-Key", "killed-" + sequence.incrementAndGet()));
            if (answer.status() == 201) {
                answered.add(answer.text("/petitionId"));
            }
        } catch (UncheckedIOException e) {
            // Not answered, so nothing was promised.
        }
    }

    private static Map<String, Long> eventsByCase(Launcher run, String type) {
        return run.log().readAll("routing.case-events.v1").stream()
                .map(event -> EventRecords.envelope(event.headers(), event.key()))
                .filter(envelope -> envelope.type().equals(type))
                .collect(Collectors.groupingBy(envelope -> envelope.subject().value(), Collectors.counting()));
    }
}
