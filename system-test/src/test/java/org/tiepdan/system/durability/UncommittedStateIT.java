package org.tiepdan.system.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.OneService;

/**
 * A process is killed in the middle of a transaction, when its store has written so much that the database of the store has put
 * uncommitted cases into its files. What is in those files must count for nothing: a case that is known and whose decision
 * never reached the log would count as decided for ever.
 */
class UncommittedStateIT {
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("pat",120));
    private static final long MEGABYTE = 1 << 20;
    private static final String STREAMS = "SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_CONFIGURATION_";
    /** Nothing is committed by itself while the test lasts; the transaction must live as long. */
    private static final Map<String, String> ONE_LONG_TRANSACTION =
            Map.of(STREAMS + "COMMIT_INTERVAL_MS", "600000", STREAMS + "PRODUCER_TRANSACTION_TIMEOUT_MS", "900000");

    @TempDir
    Path work;

    private enum Victim {
        ROUTING(
                "routing-service",
                "petition.received.v1",
                "routing-decisions-decided-petitions-changelog",
                "routing.case-events.v1",
                60_000,
                Set.of("petition.routed.v1")),
        TRACKING(
                "tracking-service",
                "petition.routed.v1",
                "tracking-cases-cases-changelog",
                "tracking.case-events.v1",
                60_000,
                Set.of("case.opened.v1", "case.routed.v1", "deadline.set.v1 KN-ACCEPT-1", "deadline.set.v1 TCD-REPLY"));

        private final String service;
        private final String cause;
        private final String changelog;
        private final String decisions;
        private final int cases;
        private final Set<String> wanted;

        Victim(String service, String cause, String changelog, String decisions, int cases, Set<String> wanted) {
            this.service = service;
            this.cause = cause;
            this.changelog = changelog;
            this.decisions = decisions;
            this.cases = cases;
            this.wanted = wanted;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPetitionIsDecidedOnceWhateverTheKilledProcessHadInItsFiles(Victim victim) {
        try (var system = new OneService(victim.service, work)) {
            var log = new CaseLog(system.bootstrapServers());
            leaveACheckpoint(system, log, victim);

            system.start(ONE_LONG_TRANSACTION);
            log.write(victim.cause, 1, victim.cases);
            await().atMost(PATIENCE).until(() -> log.written(victim.changelog) > victim.cases);
            assertThat(log.size(victim.changelog)).isGreaterThan(64 * MEGABYTE);
            await().atMost(PATIENCE).until(() -> files(system.state(), ".sst") > 32 * MEGABYTE);
            system.kill();
            assertThat(log.committed(victim.decisions, UncommittedStateIT::kind))
                    .as("the kill came in the middle of the transaction")
                    .allSatisfy((_, count) -> assertThat(count).isOne());

            system.start(Map.of());
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(log.committed(victim.decisions, UncommittedStateIT::kind))
                            .isEqualTo(eachOnce(victim)));
            assertThat(log.committed(victim.decisions, UncommittedStateIT::caseAndKind))
                    .allSatisfy((_, count) -> assertThat(count).isOne());
        }
    }

    /** After a clean stop the files of a store say up to where they hold what was committed. */
    private static void leaveACheckpoint(OneService system, CaseLog log, Victim victim) {
        system.start(Map.of());
        log.write(victim.cause, 0, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(log.committed(victim.decisions, UncommittedStateIT::kind))
                        .containsOnlyKeys(victim.wanted));
        system.stop();
    }

    private static Map<String, Long> eachOnce(Victim victim) {
        return victim.wanted.stream().collect(Collectors.toMap(kind -> kind, _ -> (long) victim.cases));
    }

    /** The type of an event, with the rule of its limit where it has one. */
    private static String kind(ConsumerRecord<byte[], byte[]> event) {
        var type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.startsWith("deadline.")
                ? type + ' ' + EventJson.MAPPER.readTree(event.value()).get("ruleId").stringValue()
                : type;
    }

    private static String caseAndKind(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.key(), StandardCharsets.UTF_8) + ' ' + kind(event);
    }

    private static long files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
