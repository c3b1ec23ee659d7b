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
    private static final List<FactKind> PLACES_AND_PAPERS =
            List.of(FactKind.COMMUNE, FactKind.PLACE, FactKind.DECISION, FactKind.PARCEL, FactKind.SHEET);
    private static final List<FactKind> TELLING =
            List.of(FactKind.COMMUNE, FactKind.PLACE, FactKind.DECISION, FactKind.PARCEL, FactKind.SHEET, FactKind.HAMLET);

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
        if (placesDiffer() || STRONG.stream().anyMatch(this::differ)) {
            return true;
        }
        int weak = (hamletsDiffer() ? 1 : 0) + (numbersDiffer() ? 1 : 0);
        if (!noisy || weak != 1) {
            return weak > 0 || noisy && isNoneShared();
        }
        return PLACES_AND_PAPERS.stream().noneMatch(this::shares) && !sharesPlace();
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
        return hamlets.matched() == 0
                && hamlets.missed() > 0
                && has(second, FactKind.HAMLET);
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
        var there = count(first, second, FactKind.PLACE, FactKind.PLACE);
        var here = count(second, first, FactKind.PLACE, FactKind.PLACE);
        if (there.missed() > 0 && here.missed() > 0) {
            return bothGiven ? !noisy && there.matched() == 0 : true;
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

    private record Count(int matched, int missed) {}

    /** How many facts of {@code here} are in {@code there}, and how many are not. */
    private Count count(ByteBuffer here, ByteBuffer there, FactKind kind, FactKind inKind) {
        int matched = 0;
        int missed = 0;
        int entries = Facts.entries(here, at);
        for (int i = 0; i < entries; i++) {
            if (Facts.kind(here, at, i) == kind && !Facts.isAlternative(here, at, i)) {
                boolean found = isIn(there, Facts.hash(here, at, i), inKind);
                while (i + 1 < entries && Facts.isAlternative(here, at, i + 1)) {
                    i++;
                    found |= isIn(there, Facts.hash(here, at, i), inKind);
                }
                matched += found ? 1 : 0;
                missed += found ? 0 : 1;
            }
        }
        return new Count(matched, missed);
    }

    private boolean isIn(ByteBuffer facts, int hash, FactKind kind) {
        for (int i = 0; i < Facts.entries(facts, at); i++) {
            if (Facts.kind(facts, at, i) == kind && isSame(kind, hash, Facts.hash(facts, at, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(FactKind kind, int one, int other) {
        if (one == other) {
            return true;
        }
        if (!noisy || kind == FactKind.COMMUNE || kind == FactKind.PLACE) {
            return false;
        }
        boolean crosswise = kind == FactKind.HAMLET && (first(one) == last(other) || last(one) == first(other));
        return first(one) == first(other) || last(one) == last(other) || crosswise;
    }

    private static int first(int hash) {
        return hash >> 5 & 31;
    }

    private static int last(int hash) {
        return hash & 31;
    }
}
