package org.tiepdan.routing.directory.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.routing.directory.name.Spelling;
import org.tiepdan.routing.directory.name.Typed;

/** All units by their names. Immutable; built once, since there are about ten thousand names. */
public final class PlaceDirectory {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparing(match -> match.entry().place(), KnownPlace.ORDER);

    private final Units units;
    private final NavigableMap<String, List<Entry>> byFirstWord = new TreeMap<>();

    public PlaceDirectory(LawPack law) {
        this.units = law.units();
        for (Entry entry : Entries.of(law)) {
            entry.names().stream()
                    .map(Spelling::first)
                    .distinct()
                    .forEach(first -> byFirstWord
                            .computeIfAbsent(first, word -> new ArrayList<>(1))
                            .add(entry));
        }
    }

    /**
     * @param name as typed: with or without diacritics and type, whole or only the beginning, with or without district or province
     * @param on excludes units that began later, but includes former ones, since people still use old names
     * @param today the day whose units {@link FoundPlace#now} names
     * @param limit maximum number of matches, at least 1
     */
    public FoundPlaces find(String name, LocalDate on, LocalDate today, int limit) {
        return find(Spelling.words(name), on, today, limit);
    }

    /** Like {@link #find(String, LocalDate, LocalDate, int)}, for words that are already parsed. */
    public FoundPlaces find(List<Word> typed, LocalDate on, LocalDate today, int limit) {
        if (typed.isEmpty()) {
            return new FoundPlaces(List.of(), false);
        }
        Map<String, Match> byUnit = new HashMap<>();
        var read = new Typed(typed);
        for (Entry entry : candidates(read)) {
            Match match = entry.place().hasBegun(on) ? Match.of(entry, read, on) : null;
            if (match != null) {
                byUnit.merge(entry.unit(), match, PlaceDirectory::better);
            }
        }
        List<Match> matches = withRightMarks(byUnit.values());
        return new FoundPlaces(
                best(matches, limit).stream().map(match -> found(match, today)).toList(), matches.size() > limit);
    }

    /** May contain duplicates, which is harmless. */
    private List<Entry> candidates(Typed typed) {
        var candidates = new ArrayList<Entry>();
        for (int from : typed.starts(0)) {
            if (from < typed.size()) {
                String first = typed.word(from).plain();
                boolean begun = from == typed.size() - 1;
                Collection<List<Entry>> lists = begun
                        ? byFirstWord
                                .subMap(first, true, first + Character.MAX_VALUE, false)
                                .values()
                        : List.of(byFirstWord.getOrDefault(first, List.of()));
                lists.forEach(candidates::addAll);
            }
        }
        return candidates;
    }

    private static Match better(Match one, Match other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Văn Lang and Văn Lăng are two communes: other marks match only if nothing has the typed ones. */
    private static List<Match> withRightMarks(Collection<Match> all) {
        List<Match> right = all.stream()
                .filter(match -> !match.why().contains(MatchReason.OTHER_MARKS))
                .toList();
        return right.isEmpty() ? List.copyOf(all) : right;
    }

    /** Selects the best few, because thousands may begin with the same letter. */
    private static List<Match> best(List<Match> all, int limit) {
        var worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Match match : all) {
            worstFirst.add(match);
            if (worstFirst.size() > limit) {
                worstFirst.poll();
            }
        }
        return worstFirst.stream().sorted(BEST_FIRST).toList();
    }

    private FoundPlace found(Match match, LocalDate today) {
        List<Unit> now = match.entry().place().successors().stream()
                .flatMap(code -> units.commune(code, today).or(() -> units.province(code, today)).stream())
                .toList();
        return new FoundPlace(match.entry().place(), now, match.score(), match.why());
    }
}
