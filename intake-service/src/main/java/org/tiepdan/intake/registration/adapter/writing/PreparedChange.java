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
 * A change of a registered petition that is checked, and sealed where its words are others, and waits to be recorded.
 *
 * @param base as the petition was when the change was checked: it is recorded only if that is still so
 * @param sealed its sealed part, ready to be written; null where that stays as it is
 * @param fact what becomes public once the position of the sealed part is known
 */
public record PreparedChange(
        CaseId id, Registered base, @Nullable ProducerRecord<byte[], byte[]> sealed, Draft fact) {

    /** A change complete but for the moment of recording and the position of the sealed part. */
    @FunctionalInterface
    public interface Draft {
        Fact recorded(Instant at, SealedAt sealedAt);
    }

    /** The event, and the same for the index but for its position. */
    public record Fact(Envelope envelope, Object payload, Change change) {}
}
