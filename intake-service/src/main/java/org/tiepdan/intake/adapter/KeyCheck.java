package org.tiepdan.intake.adapter;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/**
 * Refuses to start if the keys do not fit the recorded events of a log; a single event that fits is enough.
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

    /** @return empty for an event that does not depend on the keys */
    protected abstract Optional<Boolean> fits(CaseId petition, T said);

    @Override
    protected final void take() {
        var differs = new AtomicBoolean();
        if (!fitsOne(differs) && differs.get()) {
            throw new StartRefusedException(refusal);
        }
    }

    /** Usually the first record fits. After a key was taken out of use, records at the beginning of the log may not. */
    private boolean fitsOne(AtomicBoolean differs) {
        try {
            return log.ends(topic).entrySet().stream()
                    .filter(partition -> partition.getValue() > 0)
                    .anyMatch(partition -> log.firstOf(partition.getKey(), written -> {
                                var fits = read(written);
                                fits.filter(each -> !each).ifPresent(_ -> differs.set(true));
                                return fits.filter(each -> each);
                            })
                            .isPresent());
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
