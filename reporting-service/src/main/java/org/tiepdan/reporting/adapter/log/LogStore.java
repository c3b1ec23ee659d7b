package org.tiepdan.reporting.adapter.log;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.UnreadableRecordException;

/**
 * What is kept of some logs, apart from the cases, in collections of one database.
 *
 * @param <T> what one record says
 */
public interface LogStore<T> {

    /** All of them, with that of the positions. */
    List<String> collections();

    /** Repeating it is harmless. */
    void declareIndexes();

    /**
     * @return empty for a record of which nothing is kept
     * @throws UnreadableRecordException for one that lacks what its contract requires; it is passed over
     */
    Optional<T> read(ConsumerRecord<byte[], byte[]> source);

    /** @param some in the order of each partition; the same may come again, and changes nothing then */
    void write(List<T> some);

    LogPositions positions();
}
