package org.tiepdan.routing.triage.adapter.repeats;

import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A step of the comparison. An internal error must not keep a petition from its decision: it continues as one without similar petitions.
 */
abstract class ComparingStep extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ComparingStep.class);

    @Override
    public final void process(Record<byte[], byte[]> record) {
        var next = unfailing(record);
        CommitThrottle.ask(context(), record.timestamp());
        next.forEach(context()::forward);
    }

    /** @return the record itself, and those for other cases */
    abstract List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record);

    /** @return the record to forward if it could not be compared */
    List<Record<byte[], byte[]>> failed(Record<byte[], byte[]> record) {
        return List.of(record);
    }

    private List<Record<byte[], byte[]>> unfailing(Record<byte[], byte[]> record) {
        try {
            return compared(record);
        } catch (KafkaException e) {
            // The task has moved to another instance, or the broker is unavailable: the record comes again.
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "A petition could not be compared and is decided as one that nothing is like ({} in {}).",
                    e.getClass().getSimpleName(),
                    getClass().getSimpleName());
            return failed(record);
        }
    }
}
