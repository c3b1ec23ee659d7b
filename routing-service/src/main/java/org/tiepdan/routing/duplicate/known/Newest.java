package org.tiepdan.routing.duplicate.known;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The petitions kept of one petitioner. */
final class Newest {
    /** Maximum number of petitions kept per petitioner; the newest are kept. */
    static final int KEPT = 16;

    private Newest() {}

    /** A first stays as long as one of its copies does: if it would be the oldest, the oldest copy is dropped. */
    static List<KnownPetition> of(List<KnownPetition> known, KnownPetition added, LocalDate oldest) {
        var current = Stream.concat(
                        known.stream().filter(one -> !one.recordedOn().isBefore(oldest)), Stream.of(added))
                .toList();
        if (current.size() <= KEPT) {
            return current;
        }
        var dropped = current.stream()
                .filter(one -> !one.id().equals(added.id()))
                .min(Comparator.comparing((KnownPetition one) -> isFirstOfOthers(one, current))
                        .thenComparing(KnownPetition::recordedOn)
                        .thenComparing(KnownPetition.FIRST))
                .orElseThrow();
        return current.stream().filter(one -> !one.id().equals(dropped.id())).toList();
    }

    private static boolean isFirstOfOthers(KnownPetition one, List<KnownPetition> all) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(one.id()) && other.first().equals(one.id()));
    }
}
