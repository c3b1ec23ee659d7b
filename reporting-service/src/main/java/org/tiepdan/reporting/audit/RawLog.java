package org.tiepdan.reporting.audit;

import java.util.Map;
import java.util.function.Consumer;
import org.tiepdan.reporting.audit.RawEvent.Place;

/** The logs as they are stored. */
public interface RawLog {

    /**
     * Reads what is committed, from the first record of each partition, each partition in its order.
     *
     * @param ends by partition, the offset before which reading ends; partitions that are not named are not read
     */
    void read(Map<Place, Long> ends, Consumer<RawEvent> each);
}
