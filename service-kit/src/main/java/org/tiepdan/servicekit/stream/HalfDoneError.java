package org.tiepdan.servicekit.stream;

import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.errors.TaskMigratedException;

/**
 * Ends the thread of a task, so that its transaction is aborted and its store restored from what was committed. Kafka Streams passes each
 * exception of a processor or a punctuator, also that of a store, to the processing exception handler, and ours goes on in the same
 * transaction: what was half done would be committed. It passes no error.
 */
public final class HalfDoneError extends Error {
    private static final long serialVersionUID = 1;

    private HalfDoneError(RuntimeException cause) {
        super("A task wrote only a part.", cause);
    }

    /**
     * Does work of which no part may be committed alone.
     *
     * @throws HalfDoneError if it fails, except where Kafka Streams itself takes the task away
     */
    public static void unlessWhole(Runnable work) {
        whole(() -> {
            work.run();
            return true;
        });
    }

    /** Like {@link #unlessWhole}, for work with a result. */
    public static boolean whole(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (TaskMigratedException | TaskCorruptedException e) {
            // No handler continues after these.
            throw e;
        } catch (RuntimeException e) {
            throw new HalfDoneError(e);
        }
    }
}
