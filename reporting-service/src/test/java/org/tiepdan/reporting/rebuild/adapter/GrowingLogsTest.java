package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Lives;

/** Reading goes on while a batch is written, also from the end of one partition to the beginning of the next. */
class GrowingLogsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LogIdentity IDENTITY =
            new LogIdentity("cluster", Log.topics().stream().collect(Collectors.toMap(log -> log, _ -> "topic")));

    private static WrittenLogs logs;

    private final TestDatabase database = TestDatabase.create();

    /** Of each batch, the partitions that its records are of. */
    private final List<List<Integer>> batches = new ArrayList<>();

    @BeforeAll
    static void write() {
        var events = new Events();
        Lives.withRareActs(events, 5).write(1_500);
        logs = WrittenLogs.of(events.written());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void theNextPartitionIsReadWhileTheLastBatchOfTheOneBeforeIsWritten() {
        var secondIsRead = new CountDownLatch(1);

        read(records -> {
            if (records.getFirst().partition() == 1) {
                secondIsRead.countDown();
            }
            boolean isOfTheFirst = records.getFirst().partition() == 0;
            return () -> {
                if (isOfTheFirst) {
                    await(secondIsRead);
                }
            };
        });

        assertThat(secondIsRead.getCount()).isZero();
    }

    @Test
    void aBatchIsOfOnePartition() {
        read(_ -> () -> {});

        assertThat(batches).allSatisfy(partitions -> assertThat(partitions).hasSize(1));
        assertThat(batches.stream().flatMap(List::stream).distinct()).containsExactly(0, 1, 2);
    }

    private void read(Function<List<ConsumerRecord<byte[], byte[]>>, Runnable> toWrite) {
        var ends = logs.ends(logs.records().size());
        try (var growing = new GrowingLogs(
                logs.consumer(),
                records -> {
                    batches.add(records.stream()
                            .map(ConsumerRecord::partition)
                            .distinct()
                            .toList());
                    return toWrite.apply(records);
                },
                database.get(),
                () -> IDENTITY,
                Runnable::run)) {
            growing.read(ends, () -> {});
            assertThat(Map.copyOf(growing.known())).isEqualTo(ends);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the next partition was read")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
