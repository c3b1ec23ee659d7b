package org.tiepdan.system.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.system.harness.OneService;

/**
 * A process is killed in the middle of a transaction, after its store has flushed uncommitted cases to files of RocksDB. The contents of
 * those files must be ignored: a case whose decision never reached the log would otherwise count as decided for ever. Both services run at
 * the same time: each works in one thread.
 */
@Execution(ExecutionMode.CONCURRENT)
class UncommittedStateIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int CASES_AT_ONCE = 5_000;
    private static final long MEGABYTE = 1 << 20;
    private static final String STREAMS = "SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_CONFIGURATION_";
    /** No commit happens during the test; the transaction timeout must be as long. */
    private static final Map<String, String> ONE_LONG_TRANSACTION =
            Map.of(STREAMS + "COMMIT_INTERVAL_MS", "600000", STREAMS + "PRODUCER_TRANSACTION_TIMEOUT_MS", "900000");

    @TempDir
    Path work;

    private enum Victim {
        ROUTING(
                "routing-decisions",
                "decided-petitions",
                1,
                "petition.received.v1",
                Topics.PETITION_EVENTS,
                Topics.ROUTING_EVENTS,
                Set.of("petition.routed.v1")),
        TRACKING(
                "tracking-cases",
                "casework",
                3,
                "petition.routed.v1",
                Topics.ROUTING_EVENTS,
                Topics.TRACKING_EVENTS,
                Set.of(
                        "case.opened.v1",
                        "deadline.set.v1 KN-ACCEPT-1",
                        "deadline.set.v1 TCD-REPLY",
                        "deadline.set.v1 XLD-MAX-DISCIPLINE"));

        private final String application;
        private final String store;
        /** Records of the store for each case: tracking stores two scheduled checks with the case. */
        private final int records;

        private final String cause;
        private final String causes;
        private final String decisions;
        private final Set<String> wanted;

        Victim(
                String application,
                String store,
                int records,
                String cause,
                String causes,
                String decisions,
                Set<String> wanted) {
            this.application = application;
            this.store = store;
            this.records = records;
            this.cause = cause;
            this.causes = causes;
            this.decisions = decisions;
            this.wanted = wanted;
        }

        String service() {
            return name().toLowerCase(Locale.ROOT) + "-service";
        }

        String changelog() {
            return application + '-' + store + "-changelog";
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPetitionIsDecidedOnceWhateverTheKilledProcessHadInItsFiles(Victim victim) {
        try (var system = new OneService(victim.service(), work)) {
            var log = new CaseLog(system.administration());
            leaveACheckpoint(system, log, victim);
            long cases = killInTheMiddleOfALongTransaction(system, log, victim);
            assertThat(log.committed(victim.decisions, UncommittedStateIT::caseAndKind))
                    .as("nothing is committed but the first case")
                    .hasSameSizeAs(victim.wanted);

            system.start(Map.of());
            awaitDone(log, victim, cases);

            var decided = log.committed(victim.decisions, UncommittedStateIT::caseAndKind);
            assertThat(decided).allSatisfy((_, count) -> assertThat(count).isOne());
            // The limits that the clock finds missed on a slow machine follow from no record.
            assertThat(decided.keySet().stream()
                            .map(name -> name.split(" ", 2)[1])
                            .filter(kind -> !kind.startsWith("deadline.missed.v1"))
                            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                    .isEqualTo(victim.wanted.stream().collect(Collectors.toMap(kind -> kind, _ -> cases)));
        }
    }

    /** After a clean stop the checkpoint files of a store contain the position up to which it is committed. */
    private static void leaveACheckpoint(OneService system, CaseLog log, Victim victim) {
        system.start(Map.of());
        log.write(victim.cause, 0, 1);
        awaitDone(log, victim, 1);
        system.stop();
    }

    /** @return the number of cases after that */
    private static long killInTheMiddleOfALongTransaction(OneService system, CaseLog log, Victim victim) {
        system.start(ONE_LONG_TRANSACTION);
        int cases = 1;
        while (files(system.state(), ".sst") <= 16 * MEGABYTE) {
            int more = cases + CASES_AT_ONCE;
            log.write(victim.cause, cases, more);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> log.written(victim.changelog()) > (long) more * victim.records);
            cases = more;
        }
        system.kill();
        return cases;
    }

    private static void awaitDone(CaseLog log, Victim victim, long position) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> log.done(victim.application, victim.causes) >= position);
    }

    /** The type of an event, with the rule of its limit if it has one. */
    private static String kind(ConsumerRecord<byte[], byte[]> event) {
        var type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.startsWith("deadline.")
                ? type
                        + ' '
                        + EventJson.MAPPER.readTree(event.value()).get("ruleId").stringValue()
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
