package org.tiepdan.reporting.adapter.generation;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The generation that this instance reads and writes. It does not change during a batch; it is switched between two batches, while readers
 * with their own threads are stopped.
 */
public final class Served {
    private final Generations stored;
    private final int model;
    private final ReentrantReadWriteLock switching = new ReentrantReadWriteLock(true);
    private volatile Generation current;
    private volatile Around around = new Around() {
        @Override
        public void before() {}

        @Override
        public void after() {}
    };

    /** Readers that are stopped before a switch and started after it. */
    public interface Around {
        void before();

        void after();
    }

    /** @param model of this program */
    public Served(Generations stored, int model) {
        this.stored = stored;
        this.model = model;
        this.current = new Generation(0, model);
    }

    public Generation current() {
        return current;
    }

    public void around(Around readers) {
        around = readers;
    }

    /** Runs {@code batch} without a switch meanwhile. Must not be nested, nor called during a switch. */
    public void during(Runnable batch) {
        switching.readLock().lock();
        try {
            batch.run();
        } finally {
            switching.readLock().unlock();
        }
    }

    /** Restarts the readers with their own threads at the positions in the database; within {@link #during}. */
    public void readAgain() {
        around.before();
        around.after();
    }

    /**
     * Follows the pointer in the database, which another instance may have moved.
     *
     * @return false if a generation of another model is served: this program can neither read nor write it, and does not switch
     */
    public boolean follow() {
        var pointed = stored.served().served();
        if (pointed.model() != model) {
            return false;
        }
        if (!pointed.equals(current)) {
            switchTo(() -> pointed, () -> {});
        }
        return true;
    }

    /**
     * Chooses the generation to switch to, while no batch is written.
     *
     * @param next null to stay
     * @param then runs after the switch, before anything is written
     */
    public void switchTo(Supplier<@Nullable Generation> next, Runnable then) {
        switching.writeLock().lock();
        try {
            var chosen = next.get();
            if (chosen == null || chosen.equals(current)) {
                return;
            }
            around.before();
            current = chosen;
            try {
                then.run();
            } finally {
                around.after();
            }
        } finally {
            switching.writeLock().unlock();
        }
    }
}
