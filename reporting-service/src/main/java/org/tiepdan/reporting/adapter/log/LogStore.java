package org.tiepdan.reporting.adapter.log;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.UnreadableRecordException;

/**
 * Data from some logs, stored apart from the cases, in collections of one database.
 *
 * @param <T> the content of one record
 */
public interface LogStore<T> {

    /** All of them, including that of the positions. */
    List<String> collections();

    /** Idempotent. */
    void declareIndexes();

    /**
     * @return empty for a record that is not stored
     * @throws UnreadableRecordException for a record that lacks what its contract requires; it is skipped
     */
    Optional<T> read(ConsumerRecord<byte[], byte[]> source);

    /** @param some in the order of each partition; repeated ones change nothing */
    void write(List<T> some);

    LogPositions positions();
}
