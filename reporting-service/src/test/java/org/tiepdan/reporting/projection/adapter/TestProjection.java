package org.tiepdan.reporting.projection.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.lines.LineWriter;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.testkit.TestDatabase;

/** A projection into a database of a test. */
final class TestProjection {
    private TestProjection() {}

    static CaseProjection of(TestDatabase database, MockProducer<byte[], byte[]> deadLetters, MeterRegistry meters) {
        return new CaseProjection(
                new CaseWriter(database.get()),
                new LineWriter(database.get(), Clock.systemUTC()),
                new Receipts(database.get()),
                new DeadLetters(deadLetters, meters),
                meters);
    }

    /** Takes every letter at once. */
    static MockProducer<byte[], byte[]> deadLetters() {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
