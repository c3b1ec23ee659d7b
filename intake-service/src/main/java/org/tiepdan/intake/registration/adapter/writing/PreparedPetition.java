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
 * A petition that is checked and sealed and waits to be recorded.
 *
 * @param alsoAs ids that it has by other keys, under which it may have been recorded in the meantime
 * @param register the one it gets its number from
 * @param told the number that it has on paper; null where it gets the next one
 * @param key its wrapped key, ready to be written
 * @param sealed its sealed part, ready to be written
 * @param factId id of the event of its fact, by which all its events belong together
 * @param fact what becomes public once the positions of the two and its number are known
 */
public record PreparedPetition(
        CaseId id,
        Set<CaseId> alsoAs,
        Register register,
        @Nullable RegisterNumber told,
        ProducerRecord<byte[], byte[]> key,
        ProducerRecord<byte[], byte[]> sealed,
        String factId,
        Draft fact) {

    /** All ids that it has, the one that it is to be recorded under first. */
    Stream<CaseId> ids() {
        return Stream.concat(Stream.of(id), alsoAs.stream());
    }
}
