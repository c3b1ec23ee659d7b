package org.tiepdan.routing.directory.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.directory.name.Compared;
import org.tiepdan.routing.directory.name.Spelling;
import org.tiepdan.routing.directory.name.Typed;

/** An entry that the typed text may mean. Uses plain loops, because each keystroke tries thousands of entries. */
record Match(Entry entry, int score, Set<MatchReason> why) {
    private static final int BEST = 100;
    private static final int MOST_FOR_MISSING = 10;

    /** @return the best match of the typed text with this place; null if it does not match */
    static @Nullable Match of(Entry entry, Typed typed, LocalDate on) {
        Match best = null;
        for (int from : typed.starts(0)) {
            for (Spelling name : entry.names()) {
                Match match = of(entry, typed, from, name, on);
                best = best == null || (match != null && match.score > best.score) ? match : best;
            }
        }
        return best;
    }

    private static @Nullable Match of(Entry entry, Typed typed, int from, Spelling name, LocalDate on) {
        Compared own = whole(Compared.with(name, typed, from), typed);
        Around around = own == null ? null : around(entry, typed, own.end());
        if (own == null || around == null) {
            return null;
        }
        var why = EnumSet.noneOf(MatchReason.class);
        add(
                why,
                MatchReason.OTHER_TYPE,
                from > 0 && typed.hasOtherTypeThan(entry.place().type()));
        add(why, MatchReason.FORMER, entry.place().hasEnded(on));
        add(why, MatchReason.BEGINNING, own.missing() > 0);
        add(why, MatchReason.WITHOUT_MARKS, own.withoutMarks());
        add(why, MatchReason.OTHER_MARKS, own.otherMarks() || around.otherMarks());
        add(why, MatchReason.AROUND, around.named());
        add(why, MatchReason.OTHER_PROVINCE, !entry.own() && !around.province());
        add(why, MatchReason.NAME, own.missing() == 0 && !own.withoutMarks() && !own.otherMarks());
        return new Match(entry, score(why, own.missing()), why);
    }

    private static void add(Collection<MatchReason> why, MatchReason each, boolean holds) {
        if (holds) {
            why.add(each);
        }
    }

    private static int score(Collection<MatchReason> why, int missing) {
        int cost = Math.min(missing, MOST_FOR_MISSING);
        for (MatchReason each : why) {
            cost += each.cost();
        }
        return Math.max(1, BEST - cost);
    }

    /** A name may be incomplete only at the end of the typed text. */
    private static @Nullable Compared whole(@Nullable Compared found, Typed typed) {
        return found != null && (found.missing() == 0 || found.end() == typed.size()) ? found : null;
    }

    /** The words typed after the name. */
    private record Around(boolean named, boolean province, boolean otherMarks) {
        static final Around NOTHING = new Around(false, false, false);

        Around in(Compared district) {
            return new Around(true, province, otherMarks || district.otherMarks());
        }
    }

    private static @Nullable Around around(Entry entry, Typed typed, int from) {
        if (from == typed.size()) {
            return Around.NOTHING;
        }
        Around province = provinceAt(entry, typed, from);
        Compared district = province == null ? at(typed, from, entry.districts()) : null;
        if (district == null) {
            return province;
        }
        Around behind = district.end() == typed.size() ? Around.NOTHING : provinceAt(entry, typed, district.end());
        return behind == null ? null : behind.in(district);
    }

    private static @Nullable Around provinceAt(Entry entry, Typed typed, int from) {
        if (typed.isTypeBegunAt(from)) {
            return Around.NOTHING;
        }
        Compared province = at(typed, from, entry.provinces());
        return province != null && province.end() == typed.size()
                ? new Around(true, true, province.otherMarks())
                : null;
    }

    private static @Nullable Compared at(Typed typed, int from, List<Spelling> names) {
        Compared best = null;
        for (int start : typed.starts(from)) {
            for (Spelling name : names) {
                Compared found = whole(Compared.with(name, typed, start), typed);
                best = best == null || (found != null && best.otherMarks() && !found.otherMarks()) ? found : best;
            }
        }
        return best;
    }
}
