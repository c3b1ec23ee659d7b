package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.testkit.Counter;

/** Many simultaneous requests for what the log contains. */
@ExtendWith(Counter.AtTheSharedOffice.class)
class ManyReadsTest {
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = 5;

    /** The best of several rounds: the cost of the reading itself, on a machine that is also doing other work. */
    @Test
    void twentyReceiptsAtOnceAreThereWithinASecond(Counter counter) throws Exception {
        var ids = register(counter, "nhieu-");
        var rounds = new ArrayList<Duration>();

        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(receipts(counter, ids)).hasSize(AT_ONCE).containsOnly(200);
            rounds.add(Duration.ofNanos(System.nanoTime() - start));
        }

        assertThat(rounds).anySatisfy(round -> assertThat(round).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    @Timeout(60)
    void oneRecordDoesNotWaitBehindReadingsOfMany(Counter counter) throws Exception {
        var ids = register(counter, "song-song-");
        var log = counter.intake().bean(LogReader.class);
        var goOn = new CountDownLatch(1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new CountDownLatch(2);
            List<Future<?>> readings = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> holdBack(log, counter, started, goOn)))
                    .toList();
            started.await();

            assertThat(receipts(counter, ids)).hasSize(AT_ONCE).containsOnly(200);

            goOn.countDown();
            for (var reading : readings) {
                reading.get();
            }
        }
    }

    private static Optional<Object> holdBack(
            LogReader log, Counter counter, CountDownLatch started, CountDownLatch goOn) {
        var first = counter.recorded().getFirst();
        return log.firstOf(new TopicPartition(Topics.PETITION_EVENTS, first.partition()), _ -> {
            started.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(first);
        });
    }

    private static List<String> register(Counter counter, String key) throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < AT_ONCE; i++) {
            ids.add(counter.intake().post(counter.complaint(), key + i).text("/petitionId"));
        }
        return ids;
    }

    private static List<Integer> receipts(Counter counter, List<String> ids) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(
                    ids.stream().map(id -> receipt(counter, id)).toList());
            var statuses = new ArrayList<Integer>();
            for (var each : asked) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }

    private static Callable<Integer> receipt(Counter counter, String id) {
        return () ->
                counter.intake().get("/api/v1/petitions/" + id + "/receipt").status();
    }
}
