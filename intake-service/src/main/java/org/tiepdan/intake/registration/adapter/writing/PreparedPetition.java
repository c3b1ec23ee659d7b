package org.tiepdan.intake.registration.adapter.writing;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionDrafts.Draft;

/**
 * A checked and sealed petition that waits to be recorded.
 *
 * @param alsoAs ids that it has by other keys, under which it may have been recorded in the meantime
 * @param register the one it gets its number from
 * @param apart whether it gets a number apart
 * @param told the number that it has on paper; null where it gets the next one
 * @param key its wrapped key, ready to be written
 * @param sealed its sealed part, ready to be written
 * @param factId id of its fact's event, the correlation of all its events
 * @param fact makes the public event once the two positions and the number are known
 */
public record PreparedPetition(
        CaseId id,
        Set<CaseId> alsoAs,
        Register register,
        boolean apart,
        @Nullable RegisterNumber told,
        ProducerRecord<byte[], byte[]> key,
        ProducerRecord<byte[], byte[]> sealed,
        String factId,
        Draft fact) {

    /** All its ids, the one under which it is recorded first. */
    Stream<CaseId> ids() {
        return Stream.concat(Stream.of(id), alsoAs.stream());
    }
}
