package org.tiepdan.system.durability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.system.harness.OneService;

/** Routing is killed repeatedly while it writes feeds: no number is skipped, none is assigned twice, and no event is lost. */
@Execution(ExecutionMode.CONCURRENT)
class FeedsKilledIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String TYPE = "petition.routed.v1";
    private static final String FEED = Topics.feed("19-05443");
    private static final int CASES = 3_000;
    private static final int KILLS = 3;

    @TempDir
    Path work;

    @Test
    void eachEventHasItsNumberOnceHoweverOftenTheServiceIsKilled() {
        try (var system = new OneService("routing-service", work)) {
            var log = new CaseLog(system.administration());
            for (int kill = 0; kill < KILLS; kill++) {
                system.start(Map.of());
                long before = log.written(FEED);
                log.write(TYPE, kill * CASES, (kill + 1) * CASES);
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> log.written(FEED) > before);
                system.kill();
            }
            system.start(Map.of());
            long wanted = (long) KILLS * CASES;
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> events(log, FeedsKilledIT::petition).size() == wanted);

            assertThat(events(log, FeedsKilledIT::petition))
                    .allSatisfy((_, count) -> assertThat(count).isOne());
            var numbers = log.committed(FEED, FeedsKilledIT::number);
            assertThat(numbers).allSatisfy((_, count) -> assertThat(count).isOne());
            assertThat(numbers.keySet())
                    .isEqualTo(LongStream.rangeClosed(1, numbers.size())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.toSet()));
        }
    }

    private static Map<String, Long> events(CaseLog log, Function<ConsumerRecord<byte[], byte[]>, String> naming) {
        return log.committed(FEED, naming).entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty for a reconciliation: the test may run across midnight. */
    private static String petition(ConsumerRecord<byte[], byte[]> event) {
        var type = Objects.requireNonNull(event.headers().lastHeader("ce_type")).value();
        return new String(type, UTF_8).equals(TYPE) ? new String(event.key(), UTF_8) : "";
    }

    private static String number(ConsumerRecord<byte[], byte[]> event) {
        return String.valueOf(FeedAttributes.sequence(event.headers()));
    }
}
