package org.tiepdan.routing.triage.adapter.repeats.index;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.duplicate.known.KnownPetition;

/**
 * A petition of a place, as stored.
 *
 * @param at its number in the place
 * @param number of a first, the people of its group; of another one, one more than the people for which it counts, or 0 if an earlier
 *     program stored it
 */
record Stored(int at, KnownPetition petition, int number) {
    /** @return empty if it was swept */
    static Optional<Stored> of(int at, byte @Nullable [] entry) {
        var read = KnownForm.read(entry);
        return read.known().stream().findFirst().map(petition -> new Stored(at, petition, read.number()));
    }

    /** The number to store with a petition that counts for these people. */
    static int number(KnownPetition petition, int people) {
        return petition.isFirst() ? people : people + 1;
    }

    /**
     * The people that joined it.
     *
     * @param own for which it counts itself
     */
    int others(int own) {
        if (!petition.isFirst()) {
            return 0;
        }
        return petition.hasLeft() ? number : number - own;
    }

    /**
     * The people for which a member of a group counts there.
     *
     * @param otherwise if that is not stored
     */
    int counted(int otherwise) {
        if (petition.isFirst()) {
            return 0;
        }
        return number == 0 ? otherwise : number - 1;
    }
}
