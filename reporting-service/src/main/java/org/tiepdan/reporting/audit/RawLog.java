package org.tiepdan.reporting.audit;

import java.util.Map;
import java.util.function.Consumer;
import org.tiepdan.reporting.audit.life.RawEvent;
import org.tiepdan.reporting.audit.life.RawEvent.Place;

/** The logs as they are stored. */
public interface RawLog {

    /**
     * Reads committed records from the start of each partition, in order.
     *
     * @param ends by partition, the offset before which reading ends; other partitions are not read
     */
    void read(Map<Place, Long> ends, Consumer<RawEvent> each);
}
