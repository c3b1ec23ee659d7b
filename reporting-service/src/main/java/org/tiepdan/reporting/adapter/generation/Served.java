package org.tiepdan.reporting.adapter.generation;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The generation that this instance reads and writes. Batches are written while it does not change; another one is switched to between two
 * batches, and what reads by itself is stopped meanwhile.
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

    /** What is stopped before another generation is switched to, and begins again after it. */
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

    /** Runs {@code batch} while no other generation is switched to; not within itself, nor within a switch. */
    public void during(Runnable batch) {
        switching.readLock().lock();
        try {
            batch.run();
        } finally {
            switching.readLock().unlock();
        }
    }

    /** What reads by itself begins again at the positions in the database; within {@link #during}. */
    public void readAgain() {
        around.before();
        around.after();
    }

    /**
     * Goes after the pointer in the database, which another instance may have moved.
     *
     * @return false when a generation of another model is served: this program can neither read nor write it, and stays where it was
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
     * Asks for the generation to switch to, while no batch is written.
     *
     * @param next null to stay
     * @param then done once the generation is switched to, before anything is written there
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
