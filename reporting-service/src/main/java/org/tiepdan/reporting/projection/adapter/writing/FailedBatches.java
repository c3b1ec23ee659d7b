package org.tiepdan.reporting.projection.adapter.writing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Logs why batches fail: new causes at once, the same one once a minute. */
public final class FailedBatches {
    static final Duration AGAIN = Duration.ofMinutes(1);

    /** MongoDB's error if its disk is full, and the stand-in's if its memory for documents is. */
    private static final int OUT_OF_SPACE = 14_031;

    private final InstantSource clock;
    private final Consumer<String> log;
    private @Nullable String said;
    private Instant next = Instant.MIN;

    /** @param log takes each line, which contains no data */
    public FailedBatches(InstantSource clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
    }

    /** @return the text of the readiness check, for operators */
    public synchronized String failed(RuntimeException failure) {
        var sentence = isOutOfSpace(failure)
                ? "The database is full and takes no more cases; the logs have them, and the batch is tried again until"
                        + " there is room. Start again with more memory (MEMORY=4g ./run) or with a real MongoDB"
                        + " (MONGODB=mongodb://… ./run); a real MongoDB needs more disk."
                : "The last batch could not be written and is tried again.";
        var line = sentence + " (" + failure.getClass().getSimpleName() + ")";
        var now = clock.instant();
        if (!line.equals(said) || !now.isBefore(next)) {
            log.accept(line);
            said = line;
            next = now.plus(AGAIN);
        }
        return sentence;
    }

    /** After a success, any failure counts as new. */
    public synchronized void written() {
        said = null;
    }

    private static boolean isOutOfSpace(RuntimeException failure) {
        return failure instanceof MongoBulkWriteException bulk
                ? bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == OUT_OF_SPACE)
                : failure instanceof MongoException one && one.getCode() == OUT_OF_SPACE;
    }
}
