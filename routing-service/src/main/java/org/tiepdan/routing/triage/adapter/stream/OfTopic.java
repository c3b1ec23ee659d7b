package org.tiepdan.routing.triage.adapter.stream;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.routing.adapter.EventTypes;
import org.tiepdan.routing.triage.adapter.repeats.Apart;
import org.tiepdan.routing.triage.adapter.repeats.Notices;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

/** Passes on the records for one of the topics of the deciding step. */
final class OfTopic extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final Set<String> COMMANDS = Set.of(MatterRecord.TYPE, Notices.TYPE);

    private final Predicate<String> types;

    private OfTopic(Predicate<String> types) {
        this.types = types;
    }

    static ProcessorSupplier<byte[], byte[], byte[], byte[]> events() {
        return () -> new OfTopic(type -> !COMMANDS.contains(type) && !type.equals(Apart.TYPE));
    }

    /** Matters to be judged and notices to other petitions, each in the partition of its own id. */
    static ProcessorSupplier<byte[], byte[], byte[], byte[]> commands() {
        return () -> new OfTopic(COMMANDS::contains);
    }

    /** Updates for an index. */
    static ProcessorSupplier<byte[], byte[], byte[], byte[]> apart() {
        return () -> new OfTopic(Apart.TYPE::equals);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (types.test(EventTypes.of(record.headers()))) {
            context().forward(record);
        }
    }
}
