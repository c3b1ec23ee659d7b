package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.stream.HalfDoneError;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.rules.Verdict.Done;

/** Stores and forwards the effects of the clock in one task, for several cases at once. */
final class CaseWriting {
    private final ProcessorContext<byte[], Outgoing> context;
    private final CaseStores stores;
    private final Tally tally;
    private final CaseMetrics metrics;
    private final List<Added> added = new ArrayList<>();

    private record Added(
            KeptCase before, KeptCase after, List<CaseEvent> events, List<Record<byte[], Outgoing>> records) {}

    CaseWriting(ProcessorContext<byte[], Outgoing> context, CaseStores stores, Tally tally, CaseMetrics metrics) {
        this.context = context;
        this.stores = stores;
        this.tally = tally;
        this.metrics = metrics;
    }

    CaseStores stores() {
        return stores;
    }

    /**
     * The new state of the case can be found only after {@link #write}.
     *
     * @param causeId of what the clock found; see {@link EventWriter}
     */
    void add(CaseId caseId, KeptCase kept, Done done, String causeId, Instant now) {
        var chained = new EventWriter(caseId, kept.correlationId(), kept.chain(), now).events(done.events(), causeId);
        add(caseId, kept, kept.then(done.after(), chained.last()), done.events(), chained.records());
    }

    /** If it fails, it adds nothing. */
    void add(
            CaseId caseId,
            KeptCase before,
            KeptCase after,
            List<CaseEvent> events,
            List<Record<byte[], Outgoing>> records) {
        stores.add(caseId, before, after);
        added.add(new Added(before, after, events, records));
    }

    /**
     * First to the store, then forwards: all or nothing. Nothing is counted or sent twice, whatever fails.
     *
     * @throws HalfDoneError if something cannot be written, forwarded or counted
     */
    void write() {
        var all = List.copyOf(added);
        added.clear();
        stores.write();
        HalfDoneError.unlessWhole(() -> {
            all.forEach(each -> each.records().forEach(context::forward));
            // Last: a task that ends does all of it again.
            all.forEach(this::count);
        });
    }

    private void count(Added one) {
        tally.replace(one.before().file(), one.after().file());
        metrics.happened(one.after().file(), one.events());
    }
}
