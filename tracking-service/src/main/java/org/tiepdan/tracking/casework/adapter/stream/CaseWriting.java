package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.rules.Verdict.Done;

/** Stores and forwards what the clock brings about in one task. */
record CaseWriting(ProcessorContext<byte[], Outgoing> context, CaseStores stores, Tally tally, CaseMetrics metrics) {

    /** @param causeId of what the clock found; see {@link EventWriter} */
    void record(CaseId caseId, KeptCase kept, Done done, String causeId, Instant now) {
        var chained = new EventWriter(caseId, kept.correlationId(), kept.chain(), now).events(done.events(), causeId);
        record(caseId, kept, kept.then(done.after(), chained.last()), done.events(), chained.records());
    }

    void record(
            CaseId caseId,
            KeptCase before,
            KeptCase after,
            List<CaseEvent> events,
            List<Record<byte[], Outgoing>> records) {
        stores.put(caseId, before, after);
        tally.replace(before.file(), after.file());
        metrics.happened(events);
        records.forEach(context::forward);
    }
}
