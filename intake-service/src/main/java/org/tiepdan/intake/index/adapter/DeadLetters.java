package org.tiepdan.intake.index.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.EventLog;

/**
 * Puts what cannot be read in intake's log aside, raw. It reads as one group beside the index, which every instance reads
 * whole at every start: so each record is put aside once, by one instance, and a restart goes on where the group was.
 */
@Component
class DeadLetters {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Counter letters;

    DeadLetters(KafkaTemplate<byte[], byte[]> kafka, MeterRegistry meters) {
        this.kafka = kafka;
        this.letters = Counter.builder("dead.letters").tag("service", "intake").register(meters);
    }

    @KafkaListener(id = "intake-dead-letters", topics = Topics.PETITION_EVENTS)
    void check(ConsumerRecord<byte[], byte[]> written) throws ExecutionException, InterruptedException {
        try {
            LoggedPetition.read(written);
        } catch (UnreadableRecordException e) {
            kafka.send(letter(written, String.valueOf(e.getMessage()))).get();
            letters.increment();
        }
    }

    private static ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> written, String error) {
        var letter = new ProducerRecord<>(EventLog.DEAD_LETTERS, written.key(), written.value());
        letter.headers()
                .add("x-error", utf8(error))
                .add("x-source-topic", utf8(written.topic()))
                .add("x-source-partition", utf8(Integer.toString(written.partition())))
                .add("x-source-offset", utf8(Long.toString(written.offset())));
        return letter;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
