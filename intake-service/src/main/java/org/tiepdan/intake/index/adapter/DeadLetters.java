package org.tiepdan.intake.index.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.DeadLetter;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.EventLog;

/**
 * Copies unreadable records of intake's log to the dead letters, raw. It reads in a consumer group, unlike the index,
 * which every instance reads whole at every start: so each record is copied once, by one instance, and a restart
 * resumes at the group's position.
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
            kafka.send(DeadLetter.of(written, EventLog.DEAD_LETTERS, String.valueOf(e.getMessage())))
                    .get();
            letters.increment();
        }
    }
}
