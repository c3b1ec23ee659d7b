package org.tiepdan.reporting.projection.adapter.writing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says of batches that fail again and again why they do: at once what is new, and the same once a minute. */
public final class FailedBatches {
    static final Duration AGAIN = Duration.ofMinutes(1);

    /** What MongoDB answers when its disk is full, and the stand-in when its memory for documents is. */
    private static final int OUT_OF_SPACE = 14_031;

    private final InstantSource clock;
    private final Consumer<String> log;
    private @Nullable String said;
    private Instant next = Instant.MIN;

    /** @param log takes each line; nothing in it is data */
    public FailedBatches(InstantSource clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
    }

    /** @return for operators, what readiness is to say */
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

    /** After it any failure is new. */
    public synchronized void written() {
        said = null;
    }

    private static boolean isOutOfSpace(RuntimeException failure) {
        return failure instanceof MongoBulkWriteException bulk
                ? bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == OUT_OF_SPACE)
                : failure instanceof MongoException one && one.getCode() == OUT_OF_SPACE;
    }
}
