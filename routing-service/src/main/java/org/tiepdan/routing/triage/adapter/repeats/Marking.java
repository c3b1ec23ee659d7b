package org.tiepdan.routing.triage.adapter.repeats;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.triage.adapter.repeats.facts.FactsReader;
import org.tiepdan.routing.triage.adapter.repeats.facts.Leaving;
import org.tiepdan.routing.triage.adapter.repeats.facts.LeavingReader;

/** Sends petitions that can be compared to the comparing steps; everything else goes to the decision at once. */
final class Marking extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final byte[] NOTHING = Travel.utf8("{}");

    private final FactsReader reader;
    private final LeavingReader leavings;

    Marking(LawPack law) {
        this.reader = new FactsReader(law);
        this.leavings = new LeavingReader(law);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        leavings.read(record).ifPresent(leaving -> leave(leaving, record));
        var facts = reader.read(record);
        if (facts.isEmpty()) {
            context().forward(record);
            return;
        }
        var petitioner = facts.get().petitioner();
        Travel.put(record.headers(), facts.get());
        CommitThrottle.ask(context(), record.timestamp());
        context()
                .forward(record.withKey(
                        Travel.utf8(petitioner == null ? facts.get().id() : petitioner)));
    }

    /** A separate record removes it from its earlier place in the indexes. */
    private void leave(Leaving leaving, Record<byte[], byte[]> record) {
        var headers = new RecordHeaders(record.headers());
        Travel.put(headers, leaving);
        CommitThrottle.ask(context(), record.timestamp());
        var key = leaving.petitioner() == null ? leaving.id() : leaving.petitioner();
        context().forward(new Record<>(Travel.utf8(key), NOTHING, record.timestamp(), headers));
    }
}
