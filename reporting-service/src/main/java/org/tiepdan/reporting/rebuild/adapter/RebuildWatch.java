package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Generations.LostException;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ReadModelStart;

/** Looks at the pointers: grows what is wanted, follows what took over, drops what was kept long enough. */
final class RebuildWatch implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(RebuildWatch.class);

    private final Generations generations;
    private final Served served;
    private final ReadModelStart start;
    private final Grower grower;
    private final Clock clock;
    private boolean answered;
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
        while (!Thread.currentThread().isInterrupted()) {
            try {
                look();
            } catch (LostException e) {
                LOG.info("{}", e.getMessage());
            } catch (MongoException | IllegalStateException e) {
                LOG.debug("The pointers to the read models cannot be read: {}", e.getClass().getSimpleName());
            } catch (RuntimeException e) {
                LOG.warn("Read models could not grow and go on in a moment: {}", e.getClass().getSimpleName());
            }
            pause();
        }
    }

    private void look() {
        followOrStop();
        generations.dropKept(clock.instant());
        var wanted = generations.growing();
        if (wanted.isPresent()
                && wanted.get().generation().model() == Positions.MODEL
                && start.hasSeenTheLogs()
                && grower.take(wanted.get())) {
            grower.grow(wanted.get());
        }
    }

    /** What this instance once answered from may be of another model by now. */
    private void followOrStop() {
        boolean ours = served.follow();
        if (answered && !ours) {
            start.stopForLaterVersion();
        }
        answered = ours;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = watcher;
        if (running != null) {
            running.interrupt();
            watcher = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }
}
