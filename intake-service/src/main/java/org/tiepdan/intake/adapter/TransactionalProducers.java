package org.tiepdan.intake.adapter;

import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Makes the producers of the log's single writer: each fences the one of the same turn before, in whichever process that is. */
@Component
public class TransactionalProducers {
    /** The writer flushes what it has sent; until then all that goes to one partition is gathered in one batch. */
    private static final int GATHERED_MILLIS = 100;

    private final KafkaProperties settings;
    private final String transactionalId;

    TransactionalProducers(KafkaProperties settings, @Value("${transactional-id}") String transactionalId) {
        this.settings = settings;
        this.transactionalId = transactionalId;
    }

    /**
     * @param turn 0 for the first of those that one writer uses in turn
     * @return one whose transactions are not yet initialised; the caller closes it
     */
    public Producer<byte[], byte[]> next(int turn) {
        var properties = new HashMap<>(settings.buildProducerProperties());
        properties.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, turn == 0 ? transactionalId : transactionalId + "-" + turn);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, GATHERED_MILLIS);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
