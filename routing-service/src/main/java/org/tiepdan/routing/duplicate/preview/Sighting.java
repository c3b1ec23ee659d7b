package org.tiepdan.routing.duplicate.preview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Group;
import org.tiepdan.routing.duplicate.KnownPetition;
import org.tiepdan.routing.duplicate.SamePetitioner;

/**
 * A petition that says the same, by the very decisions that find it when this one is registered.
 *
 * @param petition id of the one that it would be linked to, written to, or grouped with
 * @param similarity 0 to 1
 */
public record Sighting(Relation relation, CaseId petition, double similarity) {
    /** Of what is not registered: nothing is recorded under it. */
    public static final CaseId UNREGISTERED = new CaseId("0".repeat(32));

    /**
     * @param petition under the id {@link #UNREGISTERED}
     * @param known of the same petitioner
     * @param oldest what was recorded before this day is no longer compared
     */
    public static Optional<Sighting> byPetitioner(KnownPetition petition, List<KnownPetition> known, LocalDate oldest) {
        var found = SamePetitioner.compare(petition, known, oldest);
        if (found.link() != null) {
            return Optional.of(new Sighting(
                    Relation.LINKED, found.link().first(), found.link().similarity()));
        }
        var notice = found.notice();
        return notice == null || notice.earlier() == null
                ? Optional.empty()
                : Optional.of(new Sighting(
                        Relation.LATE, notice.about(), notice.earlier().similarity()));
    }

    /** @param candidates of the same place, by others */
    public static Optional<Sighting> byPlace(KnownPetition petition, Collection<KnownPetition> candidates) {
        return Group.find(petition, candidates)
                .map(match -> new Sighting(Relation.RELATED, match.first(), match.similarity()));
    }
}
