package org.tiepdan.routing.duplicate.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.duplicate.Link;
import org.tiepdan.routing.duplicate.Notice;

/**
 * Compares a petition with those of the same petitioner. A late entry, received on an earlier day than the case that exists, is not a copy:
 * its limits count from its own receipt.
 */
public final class SamePetitioner {
    private static final int PERCENT = 100;

    private SamePetitioner() {}

    /**
     * @param kept the petitioner's new index
     * @param link null for none
     * @param notice notice to the case of a petition received later; null for none
     * @param asBefore whether the earlier result stays because nothing was compared
     */
    public record Result(
            List<KnownPetition> kept,
            @Nullable Link link,
            @Nullable Notice notice,
            boolean asBefore) {
        Result(List<KnownPetition> kept, @Nullable Link link, @Nullable Notice notice) {
            this(kept, link, notice, false);
        }
    }

    private record Match(KnownPetition known, double similarity) {}

    /** @param oldest petitions recorded before this day are not compared */
    public static Result compare(KnownPetition petition, List<KnownPetition> known, LocalDate oldest) {
        if (known.stream().anyMatch(one -> one.id().equals(petition.id()))) {
            return again(petition, known);
        }
        var first = first(petition, known, oldest);
        boolean copy = first.filter(
                        match -> !petition.receivedOn().isBefore(match.known().receivedOn()))
                .isPresent();
        if (!copy) {
            return new Result(
                    Newest.of(known, petition, oldest),
                    null,
                    first.map(match -> notice(petition, match)).orElse(null));
        }
        var link = link(petition, first.get());
        var added = link.holds() ? petition.under(link.first()) : petition;
        return new Result(Newest.of(known, added, oldest), link, null);
    }

    /**
     * The index after removal of a petition that no longer belongs to this petitioner.
     *
     * @param notices notices to the cases of its presumed copies
     */
    public record Without(List<KnownPetition> kept, List<Notice> notices) {}

    /** Removes a petition; the earliest of its copies replaces it. */
    public static Without without(Notice.Left left, List<KnownPetition> known) {
        var others = known.stream().filter(one -> !one.id().equals(left.gone())).toList();
        return released(copies(left.gone(), others), left, others);
    }

    /**
     * Releases copies that no longer match a corrected petition nor any other of its copies. Copies of a petition that could not be
     * handled, or is of another type or instance, do not count.
     */
    public static Without mended(KnownPetition petition, Notice.Left left, List<KnownPetition> known) {
        boolean asBefore = known.stream()
                .filter(one -> one.id().equals(petition.id()))
                .allMatch(one -> one.isComparedAs(petition)
                        && one.home() == petition.home()
                        && one.eligible() == petition.eligible());
        var leaving = new ArrayList<>(asBefore ? List.<KnownPetition>of() : copies(petition.id(), known));
        leaving.removeAll(staying(petition, leaving));
        return released(leaving, left, known);
    }

    private static List<KnownPetition> copies(CaseId first, List<KnownPetition> known) {
        return known.stream()
                .filter(one -> one.first().equals(first) && !one.id().equals(first))
                .toList();
    }

    private static Without released(List<KnownPetition> leaving, Notice.Left left, List<KnownPetition> known) {
        if (leaving.isEmpty()) {
            return new Without(known, List.of());
        }
        var kept = known.stream()
                .map(one -> leaving.contains(one) ? one.under(next(one, leaving).id()) : one)
                .toList();
        var notices = leaving.stream()
                .map(one -> {
                    var next = next(one, leaving);
                    return Notice.left(one.id(), left, one.id().equals(next.id()) ? null : earlier(next, one));
                })
                .toList();
        return new Without(kept, notices);
    }

    /** The first from now on: the earliest copy, unless somebody of another home sent it. */
    private static KnownPetition next(KnownPetition copy, List<KnownPetition> leaving) {
        var firsts = new ArrayList<KnownPetition>();
        leaving.stream()
                .sorted(KnownPetition.FIRST)
                .filter(one -> firsts.stream().noneMatch(one::mayShareItsPetitionerWith))
                .forEach(firsts::add);
        return firsts.stream()
                .filter(copy::mayShareItsPetitionerWith)
                .findFirst()
                .orElse(copy);
    }

    /** A copy may have been found through another copy that is more similar. */
    private static List<KnownPetition> staying(KnownPetition first, List<KnownPetition> copies) {
        var staying = new ArrayList<>(List.of(first));
        for (int i = 0; i < staying.size(); i++) {
            var one = staying.get(i);
            copies.stream()
                    .filter(copy -> !staying.contains(copy) && isWhole(copy, first))
                    .filter(copy -> one.isOfTheSameInstance(copy)
                            && first.mayShareItsPetitionerWith(copy)
                            && one.comparedWith(copy).same())
                    .forEach(staying::add);
        }
        return staying;
    }

    private static Notice.Earlier earlier(KnownPetition first, KnownPetition copy) {
        return new Notice.Earlier(
                first.id(),
                first.receivedAt(),
                first.receivingBody(),
                copy.comparedWith(first).similarity());
    }

    /**
     * If the words or other compared data changed, it is compared again as if it were new. If nothing changed, a petition that was not a
     * copy stays so, since an officer may have said so.
     */
    public static Result compareAgain(KnownPetition petition, List<KnownPetition> known, LocalDate oldest) {
        var others =
                known.stream().filter(one -> !one.id().equals(petition.id())).toList();
        boolean isFirst = others.stream().anyMatch(one -> one.first().equals(petition.id()));
        var unmoved = Stream.concat(others.stream(), Stream.of(petition)).toList();
        boolean asBefore = known.stream()
                .anyMatch(one -> one.id().equals(petition.id())
                        && one.first().equals(petition.id())
                        && one.isComparedAs(petition));
        if (asBefore) {
            return new Result(unmoved, null, null, true);
        }
        return isFirst ? new Result(unmoved, null, null) : compare(petition, others, oldest);
    }

    /** @return the same index, but with this petition as a copy of none */
    public static List<KnownPetition> apart(CaseId petition, List<KnownPetition> known) {
        return known.stream()
                .map(one -> one.id().equals(petition) ? one.under(petition) : one)
                .toList();
    }

    /** Repeats the earlier result for a record that is read again. */
    private static Result again(KnownPetition petition, List<KnownPetition> known) {
        var self = known.stream()
                .filter(one -> one.id().equals(petition.id()))
                .findFirst()
                .orElseThrow();
        var link = known.stream()
                .filter(one -> !self.first().equals(self.id()) && one.id().equals(self.first()))
                .map(one ->
                        link(petition, new Match(one, petition.comparedWith(one).similarity())))
                .findFirst()
                .orElse(null);
        return new Result(known, link, null);
    }

    private static Optional<Match> first(KnownPetition petition, List<KnownPetition> known, LocalDate oldest) {
        var alike = known.stream()
                .filter(one -> !one.recordedOn().isBefore(oldest) && one.isOfTheSameInstance(petition))
                .filter(one -> one.mayShareItsPetitionerWith(petition)
                        && root(one, known).mayShareItsPetitionerWith(petition))
                .flatMap(one -> same(petition, one))
                .toList();
        return alike.stream()
                .min(Comparator.comparing((Match match) -> !isWhole(petition, match.known()))
                        .thenComparingLong(match -> -likeness(match.known().first(), alike))
                        .thenComparing(Match::known, KnownPetition.FIRST))
                .map(match -> new Match(root(match.known(), known), match.similarity()));
    }

    /** Similarity to the closest copy of that first, in hundredths: a petition that an officer unlinked has its own copies. */
    private static long likeness(CaseId first, List<Match> alike) {
        return alike.stream()
                .filter(match -> match.known().first().equals(first))
                .mapToLong(match -> Math.round(match.similarity() * PERCENT))
                .max()
                .orElse(0);
    }

    /** A copy of a petition that could not be handled does not keep a later one from being handled. */
    private static boolean isWhole(KnownPetition petition, KnownPetition one) {
        return one.eligible() && one.typeCode() == petition.typeCode();
    }

    private static Stream<Match> same(KnownPetition petition, KnownPetition one) {
        var compared = petition.comparedWith(one);
        return compared.same() ? Stream.of(new Match(one, compared.similarity())) : Stream.empty();
    }

    private static KnownPetition root(KnownPetition one, List<KnownPetition> known) {
        return known.stream()
                .filter(other -> other.id().equals(one.first()))
                .findFirst()
                .orElse(one);
    }

    private static Link link(KnownPetition petition, Match match) {
        var first = match.known();
        return new Link(
                first.first(),
                first.receivedAt(),
                first.receivingBody(),
                match.similarity(),
                first.eligible(),
                first.typeCode() == petition.typeCode(),
                null,
                null);
    }

    private static Notice notice(KnownPetition petition, Match match) {
        return Notice.of(
                match.known().first(),
                new Notice.Earlier(petition.id(), petition.receivedAt(), petition.receivingBody(), match.similarity()));
    }
}
