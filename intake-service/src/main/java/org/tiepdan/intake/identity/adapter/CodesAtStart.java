package org.tiepdan.intake.identity.adapter;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/**
 * Refuses to start when the keys do not fit the log: citizens' receipts would lead nowhere, and a repeated request
 * would register a second petition.
 */
@Component
class CodesAtStart extends StartStep {
    private final LogReader log;
    private final PetitionCodes codes;

    CodesAtStart(LogReader log, PetitionCodes codes) {
        super(1);
        this.log = log;
        this.codes = codes;
    }

    private record FirstReceipt(CaseId petition, String reference) {}

    private record View(@Nullable String receiptRef) {}

    @Override
    protected void take() {
        try {
            if (first().filter(this::isForeign).isPresent()) {
                throw new StartRefusedException(
                        "hmac.key or receipt.key is not the one with which the recorded petitions"
                                + " got their receipts: put it back.");
            }
        } catch (LogUnavailableException e) {
            throw new StartRefusedException("Kafka did not answer in time when the keys were to be checked.");
        }
    }

    private boolean isForeign(FirstReceipt receipt) {
        return !codes.receiptRef(codes.receiptCode(receipt.petition())).equals(receipt.reference());
    }

    private Optional<FirstReceipt> first() {
        return log.ends(Topics.PETITION_EVENTS).keySet().stream()
                .flatMap(partition -> log.firstOf(partition, CodesAtStart::read).stream())
                .findFirst();
    }

    private static Optional<FirstReceipt> read(ConsumerRecord<byte[], byte[]> written) {
        try {
            var envelope = EventRecords.envelope(written.headers(), written.key());
            return Optional.ofNullable(
                            EventRecords.payload(written.value(), View.class).receiptRef())
                    .map(reference -> new FirstReceipt(envelope.subject(), reference));
        } catch (UnreadableRecordException e) {
            return Optional.empty();
        }
    }
}
