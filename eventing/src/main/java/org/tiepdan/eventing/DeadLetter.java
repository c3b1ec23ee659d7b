package org.tiepdan.eventing;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A record set aside because it cannot be read: key, value and headers as they were, plus its position and the reason.
 * The headers are named as Kafka Streams names those of its own dead letters, so that one runbook serves all services.
 */
public final class DeadLetter {
    private static final String HEADER = "__streams.errors.";

    private DeadLetter() {}

    /**
     * @param topic topic of the reading service's dead letters
     * @param sentence the reason, without any content of the record
     */
    public static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> unreadable, String topic, String sentence) {
        var letter = new ProducerRecord<byte[], byte[]>(
                topic, null, unreadable.key(), unreadable.value(), unreadable.headers());
        letter.headers()
                .add(HEADER + "message", utf8(sentence))
                .add(HEADER + "topic", utf8(unreadable.topic()))
                .add(HEADER + "partition", utf8(Integer.toString(unreadable.partition())))
                .add(HEADER + "offset", utf8(Long.toString(unreadable.offset())));
        return letter;
    }

    /** A letter without its value, for a record too large to send with more headers; the headers name its position in its log. */
    public static ProducerRecord<byte[], byte[]> withoutValue(ProducerRecord<byte[], byte[]> letter) {
        return new ProducerRecord<>(letter.topic(), null, letter.key(), null, letter.headers());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
