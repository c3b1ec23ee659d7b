package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;

/** The cases of a generation that grows, with counts of its own. */
final class GrowingCases implements Growth {
    private final KnownCases known = new KnownCases();
    private final Counter counts;
    private final Counter served;
    private final CaseProjection projection;

    /**
     * @param counts of the cases in {@code beside}
     * @param served which answers, and is given the counts
     */
    GrowingCases(
            MongoDatabase beside, Counter counts, DeadLetters deadLetters, Counter served, MeterRegistry meters) {
        this.counts = counts;
        this.served = served;
        this.projection =
                new CaseProjection(new CaseWriter(beside), counts, new Receipts(beside), deadLetters, meters);
        if (projection.start(true, known)) {
            // From the first case on: a count of all cases at the end would take as long as reading them.
            count();
        }
    }

    @Override
    public void project(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            projection.project(records, known);
        } catch (RuntimeException e) {
            known.forget();
            throw e;
        }
    }

    @Override
    public void count() {
        counts.ask(tally -> tally.kept());
    }

    @Override
    public void handOver() {
        served.adopt(counts);
    }
}
