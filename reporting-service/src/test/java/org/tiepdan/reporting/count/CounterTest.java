package org.tiepdan.reporting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseSource;

class CounterTest {
    private static final Executor EACH_IN_ITS_THREAD =
            task -> Thread.ofPlatform().start(task);

    private final CountDownLatch counting = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final AtomicInteger readings = new AtomicInteger();

    private final Counter counter = new Counter(new CaseSource() {
        @Override
        public void forEach(Consumer<CaseDocument> counted) {
            readings.incrementAndGet();
            counting.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Object mark() {
            return "the same";
        }
    });

    /** A count read before the assignment may miss the latest writes of another instance. */
    @Test
    void aCountUnderWayAtAnAssignmentIsNotKept() throws Exception {
        var asked = CompletableFuture.runAsync(() -> counter.ask(Tally::kept), EACH_IN_ITS_THREAD);
        counting.await();

        var assigned = CompletableFuture.runAsync(() -> counter.start(true), EACH_IN_ITS_THREAD);
        assigned.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
        mayGoOn.countDown();
        asked.join();
        assigned.join();

        assertThat(CompletableFuture.supplyAsync(() -> counter.ask(Tally::kept)))
                .succeedsWithin(Duration.ofSeconds(30));
        assertThat(readings).hasValue(2);
    }
}
