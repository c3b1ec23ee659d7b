package org.tiepdan.routing.duplicate.known;

import java.util.Collection;
import java.util.Optional;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.routing.duplicate.Link;

/**
 * One person who gives an identity number in one petition and none in another has two fingerprints. Name, home and words show that both are
 * of one person, unless somebody else sent the same: then it is a form letter, which a namesake may have signed. ADR 184.
 */
public final class OneName {
    private OneName() {}

    /**
     * @param petition as in the index of places
     * @param candidates of the same place, by others
     * @return a link to the only one that says the same; empty if in doubt
     */
    public static Optional<Link> find(KnownPetition petition, Collection<KnownPetition> candidates) {
        var alike = candidates.stream()
                .filter(one -> !one.id().equals(petition.id()))
                .map(one -> new Alike(one, petition.comparedWith(one)))
                .filter(one -> one.comparison().same())
                .limit(2)
                .toList();
        return alike.size() == 1
                        && isOfSamePetitioner(petition, alike.getFirst().known())
                ? Optional.of(link(alike.getFirst()))
                : Optional.empty();
    }

    private record Alike(KnownPetition known, Comparison comparison) {}

    private static boolean isOfSamePetitioner(KnownPetition petition, KnownPetition known) {
        return petition.sharesNameAndHomeWithOrWithoutNumber(known)
                && known.isFirst()
                && known.eligible()
                && known.typeCode() == petition.typeCode()
                && known.isOfTheSameInstance(petition)
                && !petition.receivedOn().isBefore(known.receivedOn());
    }

    private static Link link(Alike alike) {
        var first = alike.known();
        return new Link(
                first.id(),
                first.receivedAt(),
                first.receivingBody(),
                alike.comparison().similarity(),
                true,
                true,
                null,
                true);
    }
}
