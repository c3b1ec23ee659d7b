package org.tiepdan.intake.sealing.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetition;
import org.tiepdan.intake.sealing.SealedPetitions;
import org.tiepdan.intake.sealing.Sealer;
import org.tiepdan.intake.sealing.WrappedKey;

/** Sealed petitions and their keys, read from the log. */
@Component
class LoggedSeals implements SealedPetitions {
    private final LogReader reader;
    private final Sealer sealer;

    LoggedSeals(LogReader reader, Sealer sealer) {
        this.reader = reader;
        this.sealer = sealer;
    }

    @Override
    public Optional<byte[]> open(CaseId id, Registered registered) throws SealBrokenException {
        var opened = opened(id, registered);
        return opened == null ? Optional.empty() : Optional.of(opened.clear());
    }

    @Override
    public Optional<SealedPetition> sealAgain(CaseId id, Registered registered, String type, byte[] clear)
            throws SealBrokenException {
        var opened = opened(id, registered);
        return opened == null ? Optional.empty() : Optional.of(sealer.sealAgain(id, type, opened.key(), clear));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Opened(WrappedKey key, byte[] clear) {}

    /** @return null if its key is erased */
    private @Nullable Opened opened(CaseId id, Registered registered) throws SealBrokenException {
        var at = registered.sealed();
        var keys = keys(id, at);
        var sealed = reader.at(new TopicPartition(Topics.SEALED_PETITIONS, at.partition()), at.offset());
        if (keys.isEmpty() || sealed.isEmpty()) {
            return null;
        }
        var petition = EventRecords.payload(sealed.get().value(), SealedPetition.class);
        return open(id, registered.type(), keys, petition);
    }

    /** The key that the petition names comes first, then its rewrapped versions; that of another sealing does not open it. */
    private Opened open(CaseId id, String type, List<WrappedKey> keys, SealedPetition petition)
            throws SealBrokenException {
        for (var key : keys.subList(0, keys.size() - 1)) {
            try {
                return new Opened(key, sealer.open(id, type, key, petition));
            } catch (SealBrokenException e) {
                // One of the next keys may.
            }
        }
        return new Opened(keys.getLast(), sealer.open(id, type, keys.getLast(), petition));
    }

    /** Compaction removes a key only some time after its tombstone, so the log is searched to the end. */
    private List<WrappedKey> keys(CaseId id, Registered.SealedAt at) {
        var finding = new Finding(EventRecords.key(id));
        reader.from(new TopicPartition(Topics.PETITION_KEYS, at.partition()), at.keyOffset(), finding::see);
        return finding.keys();
    }

    private static final class Finding {
        private final byte[] id;
        private final List<WrappedKey> keys = new ArrayList<>();
        private boolean erased;

        Finding(byte[] id) {
            this.id = id;
        }

        /** An erased key stays erased, whatever is written later. */
        void see(ConsumerRecord<byte[], byte[]> written) {
            if (!Arrays.equals(written.key(), id)) {
                return;
            }
            if (written.value() == null) {
                erased = true;
            } else {
                keys.add(EventRecords.payload(written.value(), WrappedKey.class));
            }
        }

        List<WrappedKey> keys() {
            return erased ? List.of() : keys;
        }
    }
}
