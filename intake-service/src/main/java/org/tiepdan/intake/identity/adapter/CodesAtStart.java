package org.tiepdan.intake.identity.adapter;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.start.StartRefusedException;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.identity.PetitionCodes;

/** With other keys the receipts that citizens hold would lead nowhere, and a repeated request would make a second petition. */
@Component
class CodesAtStart implements SmartLifecycle {
    private final LogReader log;
    private final PetitionCodes codes;
    private volatile boolean running;

    CodesAtStart(LogReader log, PetitionCodes codes) {
        this.log = log;
        this.codes = codes;
    }

    private record Receipt(CaseId petition, String reference) {}

    private record View(@Nullable String receiptRef) {}

    @Override
    public void start() {
        try {
            if (first().filter(this::isForeign).isPresent()) {
                throw new StartRefusedException(
                        "hmac.key or receipt.key is not the one with which the recorded petitions"
                                + " got their receipts: put it back.");
            }
        } catch (LogUnavailableException e) {
            throw new StartRefusedException("Kafka did not answer in time when the keys were to be checked.");
        }
        running = true;
    }

    private boolean isForeign(Receipt receipt) {
        return !codes.receiptRef(codes.receiptCode(receipt.petition())).equals(receipt.reference());
    }

    private Optional<Receipt> first() {
        return log.ends(Topics.PETITION_EVENTS).keySet().stream()
                .flatMap(partition -> log.firstOf(partition, CodesAtStart::read).stream())
                .findFirst();
    }

    private static Optional<Receipt> read(ConsumerRecord<byte[], byte[]> written) {
        try {
            var envelope = EventRecords.envelope(written.headers(), written.key());
            return Optional.ofNullable(
                            EventRecords.payload(written.value(), View.class).receiptRef())
                    .map(reference -> new Receipt(envelope.subject(), reference));
        } catch (UnreadableRecordException e) {
            return Optional.empty();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
