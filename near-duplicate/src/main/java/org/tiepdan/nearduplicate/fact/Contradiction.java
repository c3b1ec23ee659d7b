package org.tiepdan.nearduplicate.fact;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Whether the facts of two petitions speak against their being the same. A fact that only one of them has does not; a fact that each has and the other has
 * not does. Where the texts differ as typing errors make them differ, a number that begins or ends the same may be the same one.
 */
public final class Contradiction {
    private static final List<FactKind> STRONG =
            List.of(FactKind.DECISION, FactKind.DATE, FactKind.PARCEL, FactKind.SHEET);
    private static final List<FactKind> NO_PLACES =
            List.of(FactKind.DECISION, FactKind.DATE, FactKind.PARCEL, FactKind.HAMLET);
    private static final List<FactKind> TELLING =
            List.of(FactKind.COMMUNE, FactKind.PLACE, FactKind.DECISION, FactKind.DATE, FactKind.PARCEL, FactKind.SHEET, FactKind.HAMLET);

    private final ByteBuffer first;
    private final ByteBuffer second;
    private final int at;
    private final boolean noisy;

    private Contradiction(ByteBuffer first, ByteBuffer second, int at, boolean noisy) {
        this.first = first;
        this.second = second;
        this.at = at;
        this.noisy = noisy;
    }

    /**
     * @param at where the facts begin, up to the limit of each
     * @param noisy whether the texts differ in their words, too
     */
    public static boolean between(ByteBuffer first, ByteBuffer second, int at, boolean noisy) {
        return new Contradiction(first, second, at, noisy).holds();
    }

    /** Whether they have some fact in common, other numbers apart. */
    public static boolean agrees(ByteBuffer first, ByteBuffer second, int at) {
        var facts = new Contradiction(first, second, at, false);
        return TELLING.stream().anyMatch(facts::shares) || facts.sharesPlace();
    }

    private boolean holds() {
        return placesDiffer()
                || STRONG.stream().anyMatch(this::differ)
                || hamletsDiffer()
                || numbersDiffer()
                || noisy && isNoneShared();
    }

    /** Of a text that lost what it is about, nobody can say which of a form letter's copies it is. */
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

    /** The commune given with a petition counts most; without one on both sides, all places that each names. */
    private boolean placesDiffer() {
        boolean bothGiven = has(first, FactKind.COMMUNE) && has(second, FactKind.COMMUNE);
        if (bothGiven && count(first, second, FactKind.COMMUNE, FactKind.COMMUNE).matched() == 0) {
            return true;
        }
        // A name that lost a word is another name.
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

    /** The one has only its given commune, the other only places in its text, and they have nothing in common. */
    private boolean isElsewhere(ByteBuffer given, ByteBuffer named) {
        return has(given, FactKind.COMMUNE)
                && has(named, FactKind.PLACE)
                && count(given, named, FactKind.COMMUNE, FactKind.PLACE).matched() == 0
                && count(given, named, FactKind.PLACE, FactKind.PLACE).matched() == 0;
    }

    private static boolean has(ByteBuffer facts, FactKind kind, int at) {
        for (int i = 0; i < Facts.entries(facts, at); i++) {
            if (Facts.kind(facts, at, i) == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean has(ByteBuffer facts, FactKind kind) {
        return has(facts, kind, at);
    }

    /** @param near how many are there with a slip, where slips are to be expected */
    private record Count(int matched, int near, int missed) {}

    /** How many facts of {@code here} are in {@code there}, and how many are not. */
    private Count count(ByteBuffer here, ByteBuffer there, FactKind kind, FactKind inKind) {
        var times = new int[Match.values().length];
        int entries = Facts.entries(here, at);
        for (int i = 0; i < entries; i++) {
            if (Facts.kind(here, at, i) == kind && !Facts.isAlternative(here, at, i)) {
                var best = match(there, Facts.hash(here, at, i), inKind);
                while (i + 1 < entries && Facts.isAlternative(here, at, i + 1)) {
                    i++;
                    var other = match(there, Facts.hash(here, at, i), inKind);
                    best = other.compareTo(best) < 0 ? other : best;
                }
                times[best.ordinal()]++;
            }
        }
        return new Count(times[0], times[1], times[2]);
    }

    private enum Match {
        SAME,
        NEAR,
        NONE
    }

    private Match match(ByteBuffer facts, int hash, FactKind kind) {
        var best = Match.NONE;
        for (int i = 0; i < Facts.entries(facts, at); i++) {
            if (Facts.kind(facts, at, i) == kind) {
                int other = Facts.hash(facts, at, i);
                if (other == hash) {
                    return Match.SAME;
                }
                best = noisy && isNear(kind, hash, other) ? Match.NEAR : best;
            }
        }
        return best;
    }

    private static boolean isNear(FactKind kind, int one, int other) {
        boolean crosswise = kind == FactKind.HAMLET && (first(one) == last(other) || last(one) == first(other));
        boolean isPlace = kind == FactKind.COMMUNE || kind == FactKind.PLACE;
        return !isPlace && (first(one) == first(other) || last(one) == last(other) || crosswise);
    }

    private static int first(int hash) {
        return hash >> 5 & 31;
    }

    private static int last(int hash) {
        return hash & 31;
    }
}
