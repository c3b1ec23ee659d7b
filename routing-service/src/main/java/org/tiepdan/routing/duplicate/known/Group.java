package org.tiepdan.routing.duplicate.known;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.routing.duplicate.Notice;

/** Many people on one matter (nhiều người cùng một nội dung, LTCD 29): named after its first petition. */
public final class Group {
    /** A notice is published when a group reaches one of these numbers of people. */
    public static final List<Integer> STEPS = List.of(5, 10, 30);

    private Group() {}

    /** @param first the petition that the group is named after */
    public record Match(CaseId first, double similarity) {}

    /**
     * @param candidates of the same place, by others
     * @return the group of the earliest candidate that says the same
     */
    public static Optional<Match> find(KnownPetition petition, Collection<KnownPetition> candidates) {
        return candidates.stream()
                .filter(one -> !one.id().equals(petition.id()))
                .sorted(KnownPetition.FIRST)
                .map(one -> new Compared(one, petition.comparedWith(one)))
                .filter(one -> one.comparison().same())
                .findFirst()
                .map(one -> new Match(one.known().first(), one.comparison().similarity()));
    }

    /**
     * The petitioner's own petition of another instance that says the same. Such a petition is a separate step (LKN 7), but adds no person.
     *
     * @param own petitions of the same petitioner
     * @param oldest petitions recorded before this day are not compared
     */
    public static Optional<Match> otherInstance(
            KnownPetition petition, Collection<KnownPetition> own, LocalDate oldest) {
        return find(
                petition,
                own.stream()
                        .filter(one -> !one.recordedOn().isBefore(oldest)
                                && !one.isOfTheSameInstance(petition)
                                && one.mayShareItsPetitionerWith(petition))
                        .toList());
    }

    private record Compared(KnownPetition known, Comparison comparison) {}

    /** @return empty if no step lies between the two numbers */
    public static Optional<Notice> grown(CaseId first, int before, int after) {
        return STEPS.stream().anyMatch(step -> before < step && after >= step)
                ? Optional.of(Notice.grew(first, after))
                : Optional.empty();
    }
}
