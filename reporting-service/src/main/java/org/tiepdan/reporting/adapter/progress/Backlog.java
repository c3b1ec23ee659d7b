package org.tiepdan.reporting.adapter.progress;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;

/** The records that came while this service was stopped. */
public interface Backlog {

    /**
     * Reads it into the served generation if it is long, before the usual reader begins. Returns when little is left, or after a minute of
     * waiting for another instance that reads it, or for a database that fails. The usual reader continues from the stored positions.
     *
     * @return false if this instance is not to read any more: it is being stopped, or a later version has taken over
     * @throws RuntimeException if the database cannot be reached
     */
    boolean read(LogIdentity identity);

    /** Writes the cases of the served generation. */
    interface Writing {
        /**
         * Begins with nothing known. Other instances may write the same cases.
         *
         * @return prepares records for writing, possibly while earlier ones are still written. The returned task is to be run once, after
         *     those returned before; if it fails, no position may move
         */
        Function<List<ConsumerRecord<byte[], byte[]>>, Runnable> begin();
    }
}
