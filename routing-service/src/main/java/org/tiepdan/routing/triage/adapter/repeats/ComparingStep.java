package org.tiepdan.routing.triage.adapter.repeats;

import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A step on the way. A fault of ours must not keep a petition from its decision: it goes on as one that nothing is like. */
abstract class ComparingStep extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ComparingStep.class);

    @Override
    public final void process(Record<byte[], byte[]> record) {
        var next = unfailing(record);
        SoonCommitted.ask(context(), record.timestamp());
        next.forEach(context()::forward);
    }

    /** @return the record itself, and those for other cases */
    abstract List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record);

    /** @return what goes on of a record that could not be compared */
    List<Record<byte[], byte[]>> failed(Record<byte[], byte[]> record) {
        return List.of(record);
    }

    private List<Record<byte[], byte[]>> unfailing(Record<byte[], byte[]> record) {
        try {
            return compared(record);
        } catch (KafkaException e) {
            // The task is another instance's by now, or the broker is away: the record comes again.
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
