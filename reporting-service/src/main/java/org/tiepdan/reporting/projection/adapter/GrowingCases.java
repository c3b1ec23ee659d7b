package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.follow.FollowedBehind;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;

/** The cases of a new generation, with their own followers. */
final class GrowingCases implements Growth {
    private final KnownCases known = KnownCases.ofARebuild();
    private final List<Pair> pairs;
    private final FollowedBehind followed;
    private final CaseProjection projection;

    private record Pair(CaseFollower served, CaseFollower grown) {}

    GrowingCases(MongoDatabase beside, List<Follower> followers, DeadLetters deadLetters, MeterRegistry meters) {
        this.pairs = followers.stream()
                .map(follower -> new Pair(follower.served(), follower.beside().apply(beside)))
                .toList();
        this.followed = new FollowedBehind(
                CaseFollower.of(pairs.stream().map(Pair::grown).toList()));
        this.projection =
                new CaseProjection(new CaseWriter(beside), followed, new Receipts(beside), deadLetters, meters);
        if (projection.start(true, known)) {
            // From the first case on: reading all of them at the end would take as long as reading the logs.
            know();
        }
    }

    @Override
    public Runnable toWrite(List<ConsumerRecord<byte[], byte[]>> records) {
        var readings = CaseProjection.readings(records);
        return () -> write(readings);
    }

    private void write(List<Reading> readings) {
        try {
            projection.write(readings, known);
        } catch (RuntimeException e) {
            known.forget();
            throw e;
        }
    }

    @Override
    public void know() {
        followed.know();
    }

    @Override
    public void handOver() {
        followed.finish();
        pairs.forEach(pair -> pair.served.adopt(pair.grown));
    }
}
