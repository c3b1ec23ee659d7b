package org.tiepdan.routing.triage.adapter.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

/** Passes on what is for one of the two topics that the deciding topology writes. */
final class OfTopic extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private final boolean commands;

    private OfTopic(boolean commands) {
        this.commands = commands;
    }

    static ProcessorSupplier<byte[], byte[], byte[], byte[]> events() {
        return () -> new OfTopic(false);
    }

    /** Matters to be judged, each in the partition of its own id. */
    static ProcessorSupplier<byte[], byte[], byte[], byte[]> commands() {
        return () -> new OfTopic(true);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var type = record.headers().lastHeader("ce_type");
        boolean command = new String(type.value(), StandardCharsets.UTF_8).equals(MatterRecord.TYPE);
        if (command == commands) {
            context().forward(record);
        }
    }
}
