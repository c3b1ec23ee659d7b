package org.tiepdan.intake.adapter;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Producers without a broker that can be made to fail. */
public final class MockProducers extends TransactionalProducers {
    private final List<MockProducer<byte[], byte[]>> made = new ArrayList<>();

    public MockProducers() {
        super(new KafkaProperties(), "mock");
    }

    @Override
    public Producer<byte[], byte[]> next(int turn) {
        var serializer = new ByteArraySerializer();
        var producer = new MockProducer<>(true, null, serializer, serializer);
        made.add(producer);
        return producer;
    }

    /** In order of creation. */
    public List<MockProducer<byte[], byte[]>> made() {
        return List.copyOf(made);
    }
}
