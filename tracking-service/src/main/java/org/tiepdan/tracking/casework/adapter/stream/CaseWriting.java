package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;
import org.tiepdan.tracking.casework.rules.Verdict.Done;

/** Stores and forwards what the clock brings about in one task. */
record CaseWriting(ProcessorContext<byte[], Outgoing> context, CaseStores stores, Tally tally, CaseMetrics metrics) {

    /** @param causeId of what the clock found; see {@link EventWriter} */
    void record(CaseId caseId, StoredCase stored, Done done, String causeId, Instant now) {
        var correlationId = stored.correlationId();
        var chained = new EventWriter(caseId, correlationId, stored.chainOrNone(), now).events(done.events(), causeId);
        stores.put(caseId, correlationId, chained.last(), stored.file(), done.after());
        tally.replace(stored.file(), done.after());
        metrics.happened(done.events());
        chained.records().forEach(context::forward);
    }
}
