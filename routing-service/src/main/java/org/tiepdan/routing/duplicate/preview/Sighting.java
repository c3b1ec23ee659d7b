package org.tiepdan.routing.duplicate.preview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.known.Group;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.known.OneName;
import org.tiepdan.routing.duplicate.known.SamePetitioner;

/**
 * A registered petition that says the same, found by the same rules as at registration.
 *
 * @param petition id of the petition that it would be linked to, notified about, or grouped with
 * @param similarity 0 to 1
 */
public record Sighting(Relation relation, CaseId petition, double similarity) {
    /** Placeholder id of an unregistered petition; never recorded. */
    public static final CaseId UNREGISTERED = new CaseId("0".repeat(32));

    /**
     * @param petition under the id {@link #UNREGISTERED}
     * @param known of the same petitioner
     * @param oldest petitions recorded before this day are not compared
     */
    public static Optional<Sighting> byPetitioner(KnownPetition petition, List<KnownPetition> known, LocalDate oldest) {
        var found = SamePetitioner.compare(petition, known, oldest);
        if (found.link() != null) {
            return Optional.of(new Sighting(
                    Relation.LINKED, found.link().first(), found.link().similarity()));
        }
        var notice = found.notice();
        if (notice != null && notice.earlier() != null) {
            return Optional.of(
                    new Sighting(Relation.LATE, notice.about(), notice.earlier().similarity()));
        }
        return Group.otherInstance(petition, known, oldest)
                .map(match -> new Sighting(Relation.OTHER_INSTANCE, match.first(), match.similarity()));
    }

    /**
     * By name and commune, nobody can find out who denounced.
     *
     * @param petition as in the index of places
     * @param candidates of the same place, by others
     */
    public static Optional<Sighting> byPlace(KnownPetition petition, Collection<KnownPetition> candidates) {
        return Optional.of(petition)
                .filter(asked -> !asked.mayDenounce())
                .flatMap(asked -> OneName.find(asked, candidates))
                .map(link -> new Sighting(Relation.LINKED, link.first(), link.similarity()))
                .or(() -> Group.find(petition, candidates)
                        .map(match -> new Sighting(Relation.RELATED, match.first(), match.similarity())));
    }
}
