package org.tiepdan.intake.sealing.adapter;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.sealing.WrappedKey;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/** A master key that does not open what is recorded would seal new petitions apart from the old: found out at the start. */
@Component
class SealingAtStart extends StartStep {
    private final LogReader log;
    private final TinkSealer sealer;

    SealingAtStart(LogReader log, TinkSealer sealer) {
        super(1);
        this.log = log;
        this.sealer = sealer;
    }

    private record First(CaseId petition, WrappedKey key) {}

    @Override
    protected void take() {
        try {
            first().filter(first -> !sealer.unwraps(first.petition(), first.key()))
                    .ifPresent(first -> {
                        throw new StartRefusedException("master.json does not open the keys of the petitions that are"
                                + " recorded: put back the one they were sealed with.");
                    });
        } catch (LogUnavailableException e) {
            throw new StartRefusedException("Kafka did not answer in time when the keys were to be checked.");
        }
    }

    private Optional<First> first() {
        return log.ends(Topics.PETITION_KEYS).entrySet().stream()
                .filter(partition -> partition.getValue() > 0)
                .flatMap(partition -> firstOf(partition.getKey()).stream())
                .findFirst();
    }

    private Optional<First> firstOf(TopicPartition partition) {
        return log.firstOf(partition, SealingAtStart::read);
    }

    private static Optional<First> read(ConsumerRecord<byte[], byte[]> written) {
        try {
            var envelope = EventRecords.envelope(written.headers(), written.key());
            return Optional.of(new First(envelope.subject(), EventRecords.payload(written.value(), WrappedKey.class)));
        } catch (UnreadableRecordException e) {
            return Optional.empty();
        }
    }
}
