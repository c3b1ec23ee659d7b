package org.tiepdan.intake.index.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.DeadLetter;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.index.PetitionIndex;

/**
 * Copies unreadable records of intake's log to the dead letters, raw. It reads in a consumer group, unlike the index,
 * which every instance reads whole at every start: so each record is copied once, by one instance, and a restart
 * resumes at the group's position.
 */
@Component
class DeadLetters {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final PetitionIndex index;
    private final Counter letters;

    DeadLetters(KafkaTemplate<byte[], byte[]> kafka, PetitionIndex index, MeterRegistry meters) {
        this.kafka = kafka;
        this.index = index;
        this.letters = Counter.builder("dead.letters").tag("service", "intake").register(meters);
    }

    @KafkaListener(id = "intake-dead-letters", topics = Topics.PETITION_EVENTS, batch = "true")
    void check(List<ConsumerRecord<byte[], byte[]>> written) {
        written.stream().filter(each -> !LoggedPetition.isIn(index, each)).forEach(this::check);
    }

    private void check(ConsumerRecord<byte[], byte[]> written) {
        try {
            LoggedPetition.read(written);
        } catch (UnreadableRecordException e) {
            putAside(written, String.valueOf(e.getMessage()));
            letters.increment();
        }
    }

    private void putAside(ConsumerRecord<byte[], byte[]> written, String why) {
        try {
            kafka.send(DeadLetter.of(written, EventLog.DEAD_LETTERS, why)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchListenerFailedException("Not put aside.", e, written);
        } catch (ExecutionException e) {
            // Earlier records of the batch are not copied again.
            throw new BatchListenerFailedException("Not put aside.", e, written);
        }
    }
}
