package org.tiepdan.intake.sealing.adapter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.sealing.KeyEraser;

/** Writes later changes of petitions' keys to the topic of keys: a rewrapped key, or its erasure. */
@Component
class KeyRecords implements KeyEraser {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Set<CaseId> erased = new HashSet<>();

    KeyRecords(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public synchronized void erase(CaseId petition) {
        erased.add(petition);
        EventLog.acknowledged(send(new ProducerRecord<>(Topics.PETITION_KEYS, EventRecords.key(petition), null)));
    }

    /**
     * Returns when they are durable.
     *
     * @return the number written; erased keys are skipped
     */
    synchronized int rewrite(Map<CaseId, ProducerRecord<byte[], byte[]>> keys) {
        var sent = keys.entrySet().stream()
                .filter(key -> !erased.contains(key.getKey()))
                .map(key -> send(key.getValue()))
                .toList();
        sent.forEach(EventLog::acknowledged);
        return sent.size();
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> written) {
        return kafka.send(written).thenApply(SendResult::getRecordMetadata);
    }
}
