package org.tiepdan.routing.directory.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.routing.directory.name.Compared;
import org.tiepdan.routing.directory.name.Spelling;
import org.tiepdan.routing.directory.name.UnitTypes;

/** An entry that what was typed may mean. */
record Match(Entry entry, int score, Set<Why> why) {
    private static final int BEST = 100;
    private static final int MOST_FOR_MISSING = 10;

    /** @return the best reading of what was typed as this place; empty where it is not the place */
    static Optional<Match> of(Entry entry, List<Word> typed, LocalDate on) {
        int type = UnitTypes.length(typed, 0);
        return (type == 0 ? Stream.of(0) : Stream.of(type, 0))
                .flatMap(from -> entry.names().stream().flatMap(name -> of(entry, typed, from, name, on).stream()))
                .max((one, other) -> Integer.compare(one.score, other.score));
    }

    private static Optional<Match> of(Entry entry, List<Word> typed, int from, Spelling name, LocalDate on) {
        return Compared.with(name, typed, from)
                .filter(own -> own.missing() == 0 || own.end() == typed.size())
                .flatMap(own -> around(entry, typed, own).map(around -> {
                    var why = EnumSet.noneOf(Why.class);
                    boolean otherType = from > 0
                            && UnitTypes.at(typed, 0, from)
                                    .filter(entry.place().type()::equals)
                                    .isEmpty();
                    add(why, Why.OTHER_TYPE, otherType);
                    add(why, Why.FORMER, entry.place().hasEnded(on));
                    add(why, Why.BEGINNING, own.missing() > 0);
                    add(why, Why.WITHOUT_MARKS, own.withoutMarks());
                    add(why, Why.OTHER_MARKS, own.otherMarks() || around.otherMarks());
                    add(why, Why.AROUND, around.named());
                    add(why, Why.OTHER_PROVINCE, !entry.own() && !around.province());
                    add(why, Why.NAME, own.missing() == 0 && !own.withoutMarks() && !own.otherMarks());
                    return new Match(entry, score(why, own.missing()), why);
                }));
    }

    private static void add(Collection<Why> why, Why each, boolean holds) {
        if (holds) {
            why.add(each);
        }
    }

    private static int score(Collection<Why> why, int missing) {
        int cost = why.stream().mapToInt(Why::cost).sum() + Math.min(missing, MOST_FOR_MISSING);
        return Math.max(1, BEST - cost);
    }

    /** What was typed after the name. */
    private record Around(boolean named, boolean province, boolean otherMarks) {
        static final Around NOTHING = new Around(false, false, false);
    }

    private static Optional<Around> around(Entry entry, List<Word> typed, Compared own) {
        if (own.end() == typed.size()) {
            return Optional.of(Around.NOTHING);
        }
        return provinceAt(entry, typed, own.end())
                .or(() -> behind(typed, own.end(), entry.districts())
                        .flatMap(district -> district.end() == typed.size()
                                ? Optional.of(new Around(true, false, district.otherMarks()))
                                : provinceAt(entry, typed, district.end())
                                        .map(around -> new Around(
                                                true,
                                                around.province(),
                                                around.otherMarks() || district.otherMarks()))));
    }

    private static Optional<Around> provinceAt(Entry entry, List<Word> typed, int from) {
        if (UnitTypes.isBegunAt(typed, from)) {
            return Optional.of(Around.NOTHING);
        }
        return behind(typed, from, entry.provinces())
                .filter(province -> province.end() == typed.size())
                .map(province -> new Around(true, true, province.otherMarks()));
    }

    private static Optional<Compared> behind(List<Word> typed, int from, List<Spelling> names) {
        int type = UnitTypes.length(typed, from);
        return (type == 0 ? Stream.of(from) : Stream.of(from + type, from))
                .flatMap(at -> names.stream().flatMap(name -> Compared.with(name, typed, at).stream()))
                .filter(found -> found.missing() == 0 || found.end() == typed.size())
                .min((one, other) -> Boolean.compare(one.otherMarks(), other.otherMarks()));
    }
}
