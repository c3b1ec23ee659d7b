package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory the documents take, and may take. A document for which there is none left is refused, and the process goes on. */
public final class Room {
    /** What MongoDB answers when its disk is full. */
    private static final int OUT_OF_SPACE = 14_031;

    private static final long MEGABYTE = 1 << 20;
    private static final double NEARLY = 0.85;

    /** Documents that are there may still grow a little when there is no room for more of them. */
    private static final double FOR_CHANGES = 1.1;

    private final long bound;
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong documents = new AtomicLong();
    private volatile boolean refused;

    /** The message for an operator. */
    public enum Level {
        ENOUGH,
        NEARLY_FULL,
        FULL
    }

    /** @param bound in bytes */
    public Room(long bound) {
        this.bound = bound;
    }

    /** @throws MongoServerError when there is no room for it */
    void add(int bytes) {
        take(bytes, bound);
        documents.incrementAndGet();
    }

    /**
     * @param more bytes, negative where it is less
     * @throws MongoServerError when there is no room even for changes
     */
    void change(int more) {
        take(more, (long) (bound * FOR_CHANGES));
    }

    private void take(int more, long most) {
        if (used.addAndGet(more) > most && more > 0) {
            used.addAndGet(-more);
            refused = true;
            throw new MongoServerError(OUT_OF_SPACE, "OutOfDiskSpace", sentence());
        }
        if (more > 0 && used.get() <= bound) {
            refused = false;
        }
    }

    void remove(long bytes, int count) {
        used.addAndGet(-bytes);
        documents.addAndGet(-count);
        refused = false;
    }

    public long usedBytes() {
        return used.get();
    }

    public long boundBytes() {
        return bound;
    }

    public long documents() {
        return documents.get();
    }

    public Level level() {
        return refused ? Level.FULL : used.get() >= bound * NEARLY ? Level.NEARLY_FULL : Level.ENOUGH;
    }

    /** For operators, without data: how it stands and what to do. */
    public String sentence() {
        return "The read model %s: %d of %d MB, %d documents. Nothing is lost, the log has everything. To go on: start again with"
                        .formatted(state(), used.get() / MEGABYTE, bound / MEGABYTE, documents.get())
                + " more memory (MEMORY=4g ./run) or with a real MongoDB (MONGODB=mongodb://… ./run).";
    }

    private String state() {
        return switch (level()) {
            case ENOUGH -> "has room";
            case NEARLY_FULL -> "is nearly full";
            case FULL -> "is full and takes no more cases";
        };
    }
}
