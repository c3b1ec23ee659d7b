package org.tiepdan.intake.adapter;

import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Creates the producers of the log's single writer. Each fences the earlier producer of the same turn, in any process.
 */
@Component
public class TransactionalProducers {
    /** The writer flushes explicitly; until then all records for one partition are collected in one batch. */
    private static final int GATHERED_MILLIS = 100;

    private final KafkaProperties settings;
    private final String transactionalId;

    TransactionalProducers(KafkaProperties settings, @Value("${transactional-id}") String transactionalId) {
        this.settings = settings;
        this.transactionalId = transactionalId;
    }

    /**
     * @param turn index among the producers that one writer uses in turn, from 0
     * @return one whose transactions are not initialised yet; the caller closes it
     */
    public Producer<byte[], byte[]> next(int turn) {
        var properties = new HashMap<>(settings.buildProducerProperties());
        properties.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, turn == 0 ? transactionalId : transactionalId + "-" + turn);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, GATHERED_MILLIS);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
