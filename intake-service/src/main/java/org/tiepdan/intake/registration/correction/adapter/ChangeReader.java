package org.tiepdan.intake.registration.correction.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.PetitionEvents;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionReceived;

/** Rebuilds the state of corrections and voids from the log. */
@Component
class ChangeReader implements PetitionEvents {
    private final PetitionIndex index;
    private final PetitionChanges changes;

    ChangeReader(PetitionIndex index, PetitionChanges changes) {
        this.index = index;
        this.changes = changes;
    }

    record Corrected(Correction correction) {
        Corrected {
            Objects.requireNonNull(correction);
        }

        record Correction(
                int number,
                String commandId,
                Instant correctedAt,
                String reason,
                List<String> changed,
                String requestDigest) {
            Correction {
                Objects.requireNonNull(commandId);
                Objects.requireNonNull(correctedAt);
                Objects.requireNonNull(reason);
                Objects.requireNonNull(changed);
                Objects.requireNonNull(requestDigest);
            }
        }
    }

    record Voided(
            String commandId,
            Instant voidedAt,
            String reason,
            @Nullable String registeredAs,
            String requestDigest) {
        Voided {
            Objects.requireNonNull(commandId);
            Objects.requireNonNull(voidedAt);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(requestDigest);
        }
    }

    @Override
    public void read(CaseId petition, String type, ConsumerRecord<byte[], byte[]> written) {
        var first = index.find(petition);
        if (first.isEmpty()) {
            return;
        }
        var now = changes.now(petition, first.get());
        var at = new Registered.Position(written.partition(), written.offset());
        if (type.equals(ChangeEvents.CORRECTED)) {
            changes.add(petition, corrected(written, now, at));
        } else if (type.equals(ChangeEvents.VOIDED)) {
            changes.add(petition, voided(written, now, at));
        }
    }

    private static Change corrected(ConsumerRecord<byte[], byte[]> written, Registered now, Registered.Position at) {
        var fact = EventRecords.payload(written.value(), PetitionReceived.class);
        var said = EventRecords.payload(written.value(), Corrected.class).correction();
        if (fact.type() == null || fact.receivingBody() == null || fact.sealedAt() == null) {
            throw new UnreadableRecordException("Expected the whole petition in its correction.");
        }
        var after = now.corrected(fact.type().name(), concerned(fact), fact.sealedAt());
        return new Change(
                        said.commandId(),
                        said.requestDigest(),
                        said.correctedAt(),
                        said.reason(),
                        new PetitionChanges.Correction(said.number(), said.changed()),
                        null,
                        at,
                        after)
                .recorded(at);
    }

    private static Change voided(ConsumerRecord<byte[], byte[]> written, Registered now, Registered.Position at) {
        var said = EventRecords.payload(written.value(), Voided.class);
        return new Change(
                said.commandId(),
                said.requestDigest(),
                said.voidedAt(),
                said.reason(),
                null,
                said.registeredAs(),
                at,
                now);
    }

    /** The parties of the corrected petition. */
    static Concerned concerned(PetitionReceived fact) {
        var respondent = fact.respondent();
        return respondent == null
                ? new Concerned(fact.receivingBody(), null, null, List.of())
                : new Concerned(
                        fact.receivingBody(),
                        respondent.body(),
                        respondent.role(),
                        respondent.officers() == null ? List.of() : respondent.officers());
    }
}
