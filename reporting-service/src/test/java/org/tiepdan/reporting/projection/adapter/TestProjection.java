package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.testkit.TestDatabase;

/** A projection into a test database. */
final class TestProjection {
    private TestProjection() {}

    static CaseProjection of(TestDatabase database, MockProducer<byte[], byte[]> deadLetters, MeterRegistry meters) {
        return new CaseProjection(
                new CaseWriter(database.get()),
                Filling.counter(database.get()),
                new Receipts(database.get()),
                new DeadLetters(deadLetters, meters),
                meters);
    }

    static CaseProjection of(TestDatabase database, CaseFollower follower) {
        return of(database.get(), follower);
    }

    static CaseProjection of(MongoDatabase database, CaseFollower follower) {
        return of(database, follower, deadLetters());
    }

    static CaseProjection of(TestDatabase database, CaseFollower follower, MockProducer<byte[], byte[]> deadLetters) {
        return of(database.get(), follower, deadLetters);
    }

    private static CaseProjection of(
            MongoDatabase database, CaseFollower follower, MockProducer<byte[], byte[]> deadLetters) {
        var meters = new SimpleMeterRegistry();
        return new CaseProjection(
                new CaseWriter(database),
                follower,
                new Receipts(database),
                new DeadLetters(deadLetters, meters),
                meters);
    }

    /** Accepts every dead letter immediately. */
    static MockProducer<byte[], byte[]> deadLetters() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
