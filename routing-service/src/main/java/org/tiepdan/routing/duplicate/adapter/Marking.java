package org.tiepdan.routing.duplicate.adapter;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.lawpack.LawPack;

/** Sends petitions that can be compared on their way; all else goes to the decision at once. */
final class Marking extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private final FactsReader reader;
    private SoonCommitted commits;

    Marking(LawPack law) {
        this.reader = new FactsReader(law);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        commits = new SoonCommitted(context);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var facts = reader.read(record);
        if (facts.isEmpty()) {
            context().forward(record);
            return;
        }
        var petitioner = facts.get().petitioner();
        Travel.put(record.headers(), facts.get());
        commits.ask();
        context()
                .forward(record.withKey(
                        Travel.utf8(petitioner == null ? facts.get().id() : petitioner)));
    }
}
