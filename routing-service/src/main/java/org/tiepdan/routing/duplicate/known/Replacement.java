package org.tiepdan.routing.duplicate.known;

import java.util.List;
import org.tiepdan.eventing.CaseId;

/**
 * A copy that is handled because nobody handles the first: its writer was guided, say, and followed the guidance. From then on it is the
 * first, so that one more copy does not become one more case.
 */
public final class Replacement {
    private Replacement() {}

    /** @return the petitioner's index; the same if {@code copy} is a copy of none there */
    public static List<KnownPetition> by(CaseId copy, List<KnownPetition> known) {
        return known.stream()
                .filter(one -> one.id().equals(copy) && !one.first().equals(copy))
                .findFirst()
                .map(one -> known.stream()
                        .map(other -> after(other, copy, one.first()))
                        .toList())
                .orElse(known);
    }

    private static KnownPetition after(KnownPetition one, CaseId copy, CaseId first) {
        if (one.id().equals(copy)) {
            return one.under(copy);
        }
        return one.first().equals(first) ? one.replaced() : one;
    }
}
