package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Generations.LostException;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ReadModelStart;

/** Watches the pointers: builds a requested generation, follows a take-over, drops expired generations. */
final class RebuildWatch implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(RebuildWatch.class);

    private final Generations generations;
    private final Served served;
    private final ReadModelStart start;
    private final Grower grower;
    private final Clock clock;
    private boolean answered;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread watcher;

    RebuildWatch(Generations generations, Served served, ReadModelStart start, Grower grower, Clock clock) {
        this.generations = generations;
        this.served = served;
        this.start = start;
        this.grower = grower;
        this.clock = clock;
    }

    @Override
    public void start() {
        watcher = Thread.ofPlatform().name("read-model-growth").daemon().start(this::watch);
    }

    private void watch() {
        do {
            try {
                look();
            } catch (StoppedException e) {
                LOG.info("Read models stop growing and go on with the next start.");
            } catch (LostException e) {
                LOG.info("{}", e.getMessage());
            } catch (MongoException | IllegalStateException e) {
                LOG.debug(
                        "The pointers to the read models cannot be read: {}",
                        e.getClass().getSimpleName());
            } catch (RuntimeException e) {
                LOG.warn(
                        "Read models could not grow and go on in a moment: {}",
                        e.getClass().getSimpleName());
            }
        } while (!isStoppedWithin(PAUSE));
    }

    private void look() {
        followOrStop();
        generations.dropKept(clock.instant());
        var wanted = generations.growing();
        if (wanted.isPresent()
                && wanted.get().generation().model() == Positions.MODEL
                && start.hasSeenTheLogs()
                && grower.take(wanted.get())) {
            grower.grow(wanted.get(), this::checkStopping);
        }
    }

    /** The generation that this instance served may be of another model by now. */
    private void followOrStop() {
        boolean ours = served.follow();
        if (answered && !ours) {
            start.stopForLaterVersion();
        }
        answered = ours;
    }

    private void checkStopping() {
        if (isStoppedWithin(Duration.ZERO)) {
            throw new StoppedException();
        }
    }

    private boolean isStoppedWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        var running = watcher;
        watcher = null;
        try {
            if (running != null) {
                running.join(LONGEST_BATCH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
