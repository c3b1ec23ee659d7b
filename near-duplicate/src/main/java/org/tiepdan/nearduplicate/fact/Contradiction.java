package org.tiepdan.nearduplicate.fact;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether the facts of two petitions contradict their being the same. A fact that only one of them has does not; facts of one kind
 * on both sides, each missing on the other, do. If the texts differ as by typing errors, numbers with the same beginning or end may be the
 * same.
 */
public final class Contradiction {
    private static final List<FactKind> STRONG =
            List.of(FactKind.DECISION, FactKind.DATE, FactKind.PARCEL, FactKind.SHEET);
    private static final List<FactKind> NO_PLACES = List.of(FactKind.DECISION, FactKind.DATE, FactKind.PARCEL);
    private static final List<FactKind> TELLING = List.of(
            FactKind.COMMUNE,
            FactKind.PLACE,
            FactKind.DECISION,
            FactKind.DATE,
            FactKind.PARCEL,
            FactKind.SHEET,
            FactKind.HAMLET);

    private static final Map<FactKind, Integer> EVIDENCE = Map.of(
            FactKind.DECISION, 2,
            FactKind.PARCEL, 2,
            FactKind.HAMLET, 2,
            FactKind.SHEET, 1,
            FactKind.DATE, 1);
    /** Kinds that can be mistaken for one another if the word before the number is lost. */
    private static final Set<FactKind> NUMBERS =
            EnumSet.of(FactKind.DECISION, FactKind.PARCEL, FactKind.SHEET, FactKind.NUMBER);

    private final ByteBuffer first;
    private final ByteBuffer second;
    private final boolean noisy;

    private Contradiction(ByteBuffer first, ByteBuffer second, boolean noisy) {
        this.first = first;
        this.second = second;
        this.noisy = noisy;
    }

    /**
     * @param noisy whether the texts also differ in their words
     */
    public static boolean between(ByteBuffer first, ByteBuffer second, boolean noisy) {
        return new Contradiction(first, second, noisy).holds();
    }

    /** Whether they have a fact in common, except for {@code NUMBER}. */
    public static boolean agrees(ByteBuffer first, ByteBuffer second) {
        var facts = new Contradiction(first, second, false);
        return TELLING.stream().anyMatch(facts::shares) || facts.sharesPlace();
    }

    /**
     * How strongly the facts suggest the same matter: 2 for the number of a decision, a parcel or a hamlet that both have, 1 for a sheet or
     * the date of a decision. Places count 0, since all petitions of an office are about its own area; so do other numbers, which a form
     * letter may print.
     */
    public static int evidence(ByteBuffer first, ByteBuffer second) {
        var facts = new Contradiction(first, second, false);
        return EVIDENCE.entrySet().stream()
                .filter(kind -> facts.shares(kind.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean holds() {
        return placesDiffer()
                || STRONG.stream().anyMatch(this::differ)
                || (hamletsDiffer() && !isSlip(FactKind.PARCEL))
                || (numbersDiffer() && !isSlip(FactKind.PARCEL, FactKind.DECISION))
                || (noisy && isNoneShared());
    }

    /** Whether both name the same parcel or decision, so that other differences, in differing words, are typing errors or losses. */
    private boolean isSlip(FactKind... kinds) {
        return noisy && Arrays.stream(kinds).anyMatch(this::shares);
    }

    /** Whether no fact is shared: a text that lost its subject could be any copy of a form letter. */
    private boolean isNoneShared() {
        boolean known = TELLING.stream().anyMatch(kind -> has(first, kind) || has(second, kind));
        return known && TELLING.stream().noneMatch(this::shares) && !shares(FactKind.NUMBER) && !sharesPlace();
    }

    private boolean shares(FactKind kind) {
        return count(first, second, kind, kind).matched() > 0;
    }

    private boolean sharesPlace() {
        return count(first, second, FactKind.COMMUNE, FactKind.PLACE).matched() > 0
                || count(second, first, FactKind.COMMUNE, FactKind.PLACE).matched() > 0;
    }

    private boolean differ(FactKind kind) {
        return count(first, second, kind, kind).missed() > 0
                && count(second, first, kind, kind).missed() > 0;
    }

    private boolean hamletsDiffer() {
        var hamlets = count(first, second, FactKind.HAMLET, FactKind.HAMLET);
        return hamlets.matched() + hamlets.near() == 0 && hamlets.missed() > 0 && has(second, FactKind.HAMLET);
    }

    private boolean numbersDiffer() {
        var there = count(first, second, FactKind.NUMBER, FactKind.NUMBER);
        var here = count(second, first, FactKind.NUMBER, FactKind.NUMBER);
        int missed = Math.min(there.missed(), here.missed());
        return missed > 0 && Math.min(there.matched(), here.matched()) <= missed;
    }

    /** Compares the communes given with the petitions; unless both have one, all places that each names. */
    private boolean placesDiffer() {
        boolean bothGiven = has(first, FactKind.COMMUNE) && has(second, FactKind.COMMUNE);
        if (bothGiven
                && count(first, second, FactKind.COMMUNE, FactKind.COMMUNE).matched() == 0) {
            return true;
        }
        // A name that lost a word becomes another name.
        if (noisy && (bothGiven || NO_PLACES.stream().anyMatch(this::shares))) {
            return false;
        }
        var there = count(first, second, FactKind.PLACE, FactKind.PLACE);
        var here = count(second, first, FactKind.PLACE, FactKind.PLACE);
        if (there.missed() > 0 && here.missed() > 0) {
            return !bothGiven || there.matched() == 0;
        }
        return !bothGiven && (isElsewhere(first, second) || isElsewhere(second, first));
    }

    /** Whether one has only its given commune, the other only places in its text, and none are common. */
    private boolean isElsewhere(ByteBuffer given, ByteBuffer named) {
        return has(given, FactKind.COMMUNE)
                && has(named, FactKind.PLACE)
                && count(given, named, FactKind.COMMUNE, FactKind.PLACE).matched() == 0
                && count(given, named, FactKind.PLACE, FactKind.PLACE).matched() == 0;
    }

    private static boolean has(ByteBuffer facts, FactKind kind) {
        for (int i = 0; i < Facts.entries(facts); i++) {
            if (Facts.kind(facts, i) == kind) {
                return true;
            }
        }
        return false;
    }

    /** @param near how many match with a typing error, if such errors are expected */
    private record Count(int matched, int near, int missed) {}

    /** How many facts of {@code here} are in {@code there}, and how many are not. */
    private Count count(ByteBuffer here, ByteBuffer there, FactKind kind, FactKind inKind) {
        int matched = 0;
        int near = 0;
        int missed = 0;
        int entries = Facts.entries(here);
        for (int i = 0; i < entries; i++) {
            if (Facts.kind(here, i) == kind && !Facts.isAlternative(here, i)) {
                var best = match(there, Facts.hash(here, i), inKind);
                while (i + 1 < entries && Facts.isAlternative(here, i + 1)) {
                    i++;
                    var other = match(there, Facts.hash(here, i), inKind);
                    best = other.compareTo(best) < 0 ? other : best;
                }
                matched += best == Match.SAME ? 1 : 0;
                near += best == Match.NEAR ? 1 : 0;
                missed += best == Match.NONE ? 1 : 0;
            }
        }
        return new Count(matched, near, missed);
    }

    private enum Match {
        SAME,
        NEAR,
        NONE
    }

    private Match match(ByteBuffer facts, int hash, FactKind kind) {
        var best = Match.NONE;
        for (int i = 0; i < Facts.entries(facts); i++) {
            var otherKind = Facts.kind(facts, i);
            int other = Facts.hash(facts, i);
            if (other == hash && (otherKind == kind || (noisy && areNumbers(kind, otherKind)))) {
                return Match.SAME;
            }
            if (noisy && otherKind == kind && isNear(kind, hash, other)) {
                best = Match.NEAR;
            }
        }
        return best;
    }

    private static boolean areNumbers(FactKind one, FactKind other) {
        return NUMBERS.contains(one) && NUMBERS.contains(other);
    }

    private static boolean isNear(FactKind kind, int one, int other) {
        boolean crosswise = kind == FactKind.HAMLET && (first(one) == last(other) || last(one) == first(other));
        boolean isPlace = kind == FactKind.COMMUNE || kind == FactKind.PLACE;
        return !isPlace && (first(one) == first(other) || last(one) == last(other) || crosswise);
    }

    private static int first(int hash) {
        return (hash >> 6) & 63;
    }

    private static int last(int hash) {
        return hash & 63;
    }
}
