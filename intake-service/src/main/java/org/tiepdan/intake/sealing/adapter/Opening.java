package org.tiepdan.intake.sealing.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetition;
import org.tiepdan.intake.sealing.Sealer;
import org.tiepdan.intake.sealing.WrappedKey;

/** Brings a sealed petition back; that it was opened, when and by whom is durable before anybody sees it. */
@Component
class Opening {
    private static final String OPENED = "petition.opened.v1";
    private static final String RECEIVED = "petition.received.v1";

    private final LogReader reader;
    private final EventLog log;
    private final Sealer sealer;
    private final Clock clock;

    Opening(LogReader reader, EventLog log, Sealer sealer, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The payload of {@code petition.opened.v1}; a request without a valid token leaves no trace, or anybody could fill the log. */
    record PetitionOpened(Instant openedAt, String opener, boolean granted) {}

    /** @return empty when the key was erased */
    Optional<byte[]> open(CaseId id, Registered registered, String opener) throws SealBrokenException {
        var key = key(id, registered.sealed());
        var sealed = reader.at(
                new TopicPartition(Topics.SEALED_PETITIONS, registered.sealed().partition()),
                registered.sealed().offset());
        if (key.isEmpty() || sealed.isEmpty()) {
            return Optional.empty();
        }
        var petition = EventRecords.payload(sealed.get().value(), SealedPetition.class);
        var clear = sealer.open(id, registered.type(), key.get(), petition);
        record(id, registered, opener);
        return Optional.of(clear);
    }

    /** Compaction removes a key only some time after its tombstone was written: so it is looked for, to the end. */
    private Optional<WrappedKey> key(CaseId id, Registered.SealedAt at) {
        var finding = new Finding(EventRecords.key(id));
        reader.from(new TopicPartition(Topics.PETITION_KEYS, at.partition()), at.keyOffset(), finding::see);
        return finding.key();
    }

    private static final class Finding {
        private final byte[] id;
        private Optional<WrappedKey> key = Optional.empty();

        Finding(byte[] id) {
            this.id = id;
        }

        /** The key that the petition names comes first; one written later for the same id opens another sealing. */
        void see(ConsumerRecord<byte[], byte[]> written) {
            if (!Arrays.equals(written.key(), id)) {
                return;
            }
            if (written.value() == null) {
                key = Optional.empty();
            } else if (key.isEmpty()) {
                key = Optional.of(EventRecords.payload(written.value(), WrappedKey.class));
            }
        }

        Optional<WrappedKey> key() {
            return key;
        }
    }

    private void record(CaseId id, Registered registered, String opener) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var received = Envelope.idOf(id.value(), RECEIVED, registered.requestDigest());
        var envelope = new Envelope(
                Envelope.idOf(received, OPENED, UUID.randomUUID().toString()),
                OPENED,
                EventLog.SOURCE,
                id,
                now,
                received,
                null);
        EventLog.acknowledged(log.send(Topics.PETITION_EVENTS, envelope, new PetitionOpened(now, opener, true)));
    }
}
