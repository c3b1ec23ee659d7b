package org.tiepdan.intake.adapter;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/**
 * Refuses to start when the keys do not fit what is recorded, judged by the first event of a log that says something of them.
 *
 * @param <T> payload of the log's events
 */
public abstract class KeyCheck<T> extends StartStep {
    private final LogReader log;
    private final String topic;
    private final Class<T> payload;
    private final String refusal;

    /** @param refusal which key is wrong, and what to do */
    protected KeyCheck(LogReader log, String topic, Class<T> payload, String refusal) {
        super(1);
        this.log = log;
        this.topic = topic;
        this.payload = payload;
        this.refusal = refusal;
    }

    /** @return empty for an event that says nothing of the keys */
    protected abstract Optional<Boolean> fits(CaseId petition, T said);

    @Override
    protected final void take() {
        if (!first().orElse(true)) {
            throw new StartRefusedException(refusal);
        }
    }

    private Optional<Boolean> first() {
        try {
            return log.ends(topic).entrySet().stream()
                    .filter(partition -> partition.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .flatMap(partition -> log.firstOf(partition, this::read).stream())
                    .findFirst();
        } catch (LogUnavailableException e) {
            throw new StartRefusedException("Kafka did not answer in time when the keys were to be checked.");
        }
    }

    private Optional<Boolean> read(ConsumerRecord<byte[], byte[]> written) {
        try {
            var envelope = EventRecords.envelope(written.headers(), written.key());
            return fits(envelope.subject(), EventRecords.payload(written.value(), payload));
        } catch (UnreadableRecordException e) {
            return Optional.empty();
        }
    }
}
