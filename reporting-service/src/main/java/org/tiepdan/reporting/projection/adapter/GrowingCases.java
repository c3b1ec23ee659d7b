package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;

/** The cases of a generation that grows, with followers of its own. */
final class GrowingCases implements Growth {
    private final KnownCases known = new KnownCases();
    private final List<Pair> pairs;
    private final CaseProjection projection;

    private record Pair(CaseFollower served, CaseFollower grown) {}

    GrowingCases(MongoDatabase beside, List<Follower> followers, DeadLetters deadLetters, MeterRegistry meters) {
        this.pairs = followers.stream()
                .map(follower -> new Pair(follower.served(), follower.beside().apply(beside)))
                .toList();
        this.projection = new CaseProjection(
                new CaseWriter(beside),
                CaseFollower.of(pairs.stream().map(Pair::grown).toList()),
                new Receipts(beside),
                deadLetters,
                meters);
        if (projection.start(true, known)) {
            // From the first case on: to read all of them at the end would take as long as reading the logs.
            know();
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
    public void know() {
        pairs.forEach(pair -> pair.grown.know());
    }

    @Override
    public void handOver() {
        pairs.forEach(pair -> pair.served.adopt(pair.grown));
    }
}
