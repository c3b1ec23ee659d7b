package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the desk's queue.
 *
 * @param waitingSince the legal day
 * @param conflict id of the conflicting event, if that waits; null if the petition itself does
 * @param handledBy code of the superior at whose desk it waits, if the receiving body is denounced; otherwise null
 */
public record PendingEntry(
        String petitionId,
        String receivingBody,
        LocalDate waitingSince,
        Instant receivedAt,
        @Nullable String conflict,
        @Nullable String handledBy) {

    static Set<PendingEntry> of(String petitionId, DecidedPetition decided) {
        var petition = decided.petition();
        var entries = new LinkedHashSet<PendingEntry>();
        if (decided.waits()) {
            var decider = decided.decider();
            var above = decider.equals(petition.receivingBody()) ? null : decider;
            entries.add(new PendingEntry(
                    petitionId, petition.receivingBody(), decided.since(), decided.receivedAt(), null, above));
        }
        decided.disputes().stream()
                .filter(conflict -> !conflict.resolved())
                .forEach(conflict -> entries.add(conflict.pending(petitionId)));
        return entries;
    }

    /** Code of the body at whose desk it waits. */
    public String desk() {
        return handledBy == null ? receivingBody : handledBy;
    }

    /** The longest wait first; in text order, which is the order of the store. */
    public String key() {
        return String.format(
                Locale.ROOT,
                "%s/%015d/%s/%s",
                waitingSince,
                receivedAt.toEpochMilli(),
                petitionId,
                conflict == null ? "" : conflict);
    }
}
