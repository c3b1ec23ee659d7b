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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.system.harness.OneService;

/**
 * A process is killed in the middle of a transaction, when its store has written so much that the database of the store has put
 * uncommitted cases into its files. What is in those files must count for nothing: a case that is known and whose decision
 * never reached the log would count as decided for ever.
 */
class UncommittedStateIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long MEGABYTE = 1 << 20;
    private static final String STREAMS = "SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_CONFIGURATION_";
    /** Nothing is committed by itself while the test lasts; the transaction must live as long. */
    private static final Map<String, String> ONE_LONG_TRANSACTION =
            Map.of(STREAMS + "COMMIT_INTERVAL_MS", "600000", STREAMS + "PRODUCER_TRANSACTION_TIMEOUT_MS", "900000");

    @TempDir
    Path work;

    /** The numbers of cases are those whose store writes a little more than 64 MB. */
    private enum Victim {
        ROUTING(
                "routing-decisions",
                "decided-petitions",
                "petition.received.v1",
                Topics.PETITION_EVENTS,
                Topics.ROUTING_EVENTS,
                46_000,
                Set.of("petition.routed.v1")),
        TRACKING(
                "tracking-cases",
                "cases",
                "petition.routed.v1",
                Topics.ROUTING_EVENTS,
                Topics.TRACKING_EVENTS,
                46_000,
                Set.of("case.opened.v1", "deadline.set.v1 KN-ACCEPT-1", "deadline.set.v1 TCD-REPLY"));

        private final String application;
        private final String store;
        private final String cause;
        private final String causes;
        private final String decisions;
        private final int cases;
        private final Set<String> wanted;

        Victim(
                String application,
                String store,
                String cause,
                String causes,
                String decisions,
                int cases,
                Set<String> wanted) {
            this.application = application;
            this.store = store;
            this.cause = cause;
            this.causes = causes;
            this.decisions = decisions;
            this.cases = cases;
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
            var log = new CaseLog(system.bootstrapServers());
            leaveACheckpoint(system, log, victim);
            killInTheMiddleOfALongTransaction(system, log, victim);
            assertThat(log.committed(victim.decisions, UncommittedStateIT::caseAndKind))
                    .as("nothing is committed but the first case")
                    .hasSameSizeAs(victim.wanted);

            system.start(Map.of());
            awaitDone(log, victim, victim.cases);

            var decided = log.committed(victim.decisions, UncommittedStateIT::caseAndKind);
            assertThat(decided).allSatisfy((_, count) -> assertThat(count).isOne());
            assertThat(decided.keySet().stream()
                            .collect(Collectors.groupingBy(name -> name.split(" ", 2)[1], Collectors.counting())))
                    .isEqualTo(victim.wanted.stream()
                            .collect(Collectors.toMap(kind -> kind, _ -> (long) victim.cases)));
        }
    }

    /** After a clean stop the files of a store say up to where they hold what was committed. */
    private static void leaveACheckpoint(OneService system, CaseLog log, Victim victim) {
        system.start(Map.of());
        log.write(victim.cause, 0, 1);
        awaitDone(log, victim, 1);
        system.stop();
    }

    private static void killInTheMiddleOfALongTransaction(OneService system, CaseLog log, Victim victim) {
        system.start(ONE_LONG_TRANSACTION);
        log.write(victim.cause, 1, victim.cases);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> log.written(victim.changelog()) > victim.cases);
        assertThat(log.size(victim.changelog())).isGreaterThan(64 * MEGABYTE);
        await().atMost(PATIENCE).until(() -> files(system.state(), ".sst") > 16 * MEGABYTE);
        system.kill();
    }

    private static void awaitDone(CaseLog log, Victim victim, long position) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> log.done(victim.application, victim.causes) >= position);
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
