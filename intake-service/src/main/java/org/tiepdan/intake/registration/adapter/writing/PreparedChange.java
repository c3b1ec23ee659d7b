package org.tiepdan.intake.registration.adapter.writing;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.index.Registered.SealedAt;

/**
 * A checked change of a registered petition, sealed if its sealed part changes, that waits to be recorded.
 *
 * @param base the petition when the change was checked: it is recorded only if that has not changed
 * @param sealed its sealed part, ready to be written; null if that stays the same
 * @param fact makes the public event once the position of the sealed part is known
 */
public record PreparedChange(
        CaseId id, Registered base, @Nullable ProducerRecord<byte[], byte[]> sealed, Draft fact) {

    /** A change, complete except for the moment of recording and the position of the sealed part. */
    @FunctionalInterface
    public interface Draft {
        Fact recorded(Instant at, SealedAt sealedAt);
    }

    /** The event, and its entry for the index, without the position. */
    public record Fact(Envelope envelope, Object payload, Change change) {}
}
