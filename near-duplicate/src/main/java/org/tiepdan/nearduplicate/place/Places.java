package org.tiepdan.nearduplicate.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** Finds the places that one text names. A commune counts only with its type before it, since half of all names are also common words. */
public final class Places {
    private static final int LONGEST_NAME = 5;
    /** If more communes share a name, none is likely enough. */
    private static final int MOST_CANDIDATES = 4;
    /** Shorter misspelt names are too alike to guess which was meant. */
    private static final int SHORTEST_MISSPELT = 6;

    private static final Map<String, String> COMMUNE_TYPES =
            Map.of("xa", "xa\u0303", "phuong", "phu\u031bo\u031bng\u0300");
    private static final Map<String, Set<String>> TYPES_OF_TWO =
            Map.of("thi", Set.of("tran", "xa"), "dac", Set.of("khu"), "thanh", Set.of("pho"));
    private static final Set<String> HAMLET_TYPES = Set.of("thon", "xom", "ban", "ap", "lang", "khu");
    private static final Set<String> DISTRICT_TYPES = Set.of("huyen", "quan", "tinh", "tp", "tx");

    private final PlaceNames names;
    private final List<Word> words;
    private final Set<String> provinces = new HashSet<>();
    private final Set<String> districts = new HashSet<>();
    private final List<PlaceMention> found = new ArrayList<>();

    private Places(PlaceNames names, List<Word> words) {
        this.names = names;
        this.words = words;
    }

    /** @param communes today's codes of the commune that the text is known to be about; empty when unknown */
    public static List<PlaceMention> in(List<Word> words, List<String> communes, PlaceNames names) {
        var places = new Places(names, words);
        places.findWiderOnes();
        if (places.provinces.isEmpty()) {
            communes.forEach(code -> names.provinceOf(code).ifPresent(places.provinces::add));
        }
        if (places.provinces.isEmpty()) {
            places.provinces.addAll(names.own());
        }
        places.findCommunes();
        places.findBareNames();
        return places.found;
    }

    private void findWiderOnes() {
        for (int at = 0; at < words.size(); at++) {
            int name = at + typeLength(at, this::isWideType);
            for (int end = endOfName(name); name > at && end > name; end--) {
                var plain = PlaceNames.plain(words.subList(name, end));
                Optional<String> province = names.province(plain);
                if (province.isPresent() || names.isDistrict(plain)) {
                    province.ifPresent(provinces::add);
                    districts.add(plain);
                    found.add(new PlaceMention(at, end, List.of()));
                    break;
                }
            }
        }
    }

    private void findCommunes() {
        for (int at = 0; at < words.size(); at++) {
            int start = at;
            int name = at + typeLength(at, this::isCommuneType);
            if (name > at && name < words.size()) {
                var type = PlaceNames.plain(words.subList(at, name));
                exact(start, name, type).or(() -> misspelt(start, name)).ifPresent(found::add);
            }
        }
    }

    /** A name without its type may be a person's or a hamlet's: it is not a fact, but is excluded from the words. */
    private void findBareNames() {
        int last = Words.capitalsAreNames(words) ? words.size() - 1 : 0;
        for (int at = 0; at < last; at++) {
            boolean isHamlet = at > 0 && HAMLET_TYPES.contains(words.get(at - 1).plain());
            boolean isName = words.get(at).capital()
                    && words.get(at + 1).capital()
                    && !words.get(at + 1).begins();
            if (isName && !isHamlet) {
                var name = words.subList(at, at + 2);
                boolean known = names.named(PlaceNames.plain(name)).stream()
                        .anyMatch(each -> provinces.contains(each.province()));
                if (known) {
                    found.add(new PlaceMention(at, at + 2, List.of()));
                }
            }
        }
    }

    private Optional<PlaceMention> exact(int at, int name, String type) {
        for (boolean anyType : new boolean[] {false, true}) {
            int shortest = anyType ? name + 2 : name + 1;
            for (int end = endOfName(name); end >= shortest; end--) {
                List<Word> written = words.subList(name, end);
                List<NamedCommune> meant = names.named(PlaceNames.plain(written)).stream()
                        .filter(each -> anyType || each.type().replace(" ", "").equals(type))
                        .filter(each -> written.size() > 1 || provinces.contains(each.province()))
                        .toList();
                if (!meant.isEmpty()) {
                    return Optional.of(mention(at, end, asMarked(meant, written)));
                }
            }
        }
        return Optional.empty();
    }

    /** A name does not continue across a punctuation mark. */
    private int endOfName(int name) {
        int end = name;
        while (end < words.size()
                && end < name + LONGEST_NAME
                && !words.get(end).begins()) {
            end++;
        }
        return end;
    }

    /** Narrows candidates by marks: Văn Lang and Văn Lăng are two communes; without marks either may be meant. */
    private static List<NamedCommune> asMarked(List<NamedCommune> meant, List<Word> written) {
        var marked = PlaceNames.marked(written);
        return written.stream().anyMatch(Word::hasMarks)
                ? preferred(meant, each -> each.marked().equals(marked))
                : meant;
    }

    private Optional<PlaceMention> misspelt(int at, int name) {
        for (int end = name + 2; end <= Math.min(endOfName(name), name + 3); end++) {
            var plain = PlaceNames.plain(words.subList(name, end));
            if (plain.length() >= SHORTEST_MISSPELT) {
                List<NamedCommune> meant = provinces.stream()
                        .flatMap(province -> names.in(province).stream())
                        .filter(each -> Slips.oneApart(each.plain(), plain))
                        .toList();
                if (!meant.isEmpty()) {
                    return Optional.of(mention(at, end, meant));
                }
            }
        }
        return Optional.empty();
    }

    private PlaceMention mention(int from, int to, List<NamedCommune> meant) {
        List<NamedCommune> there = preferred(meant, each -> provinces.contains(each.province()));
        List<String> codes =
                preferred(there, each -> each.district() != null && districts.contains(each.district())).stream()
                        .flatMap(each -> each.codes().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new PlaceMention(from, to, codes.size() > MOST_CANDIDATES ? List.of() : codes);
    }

    private static List<NamedCommune> preferred(List<NamedCommune> all, Predicate<NamedCommune> better) {
        List<NamedCommune> preferred = all.stream().filter(better).toList();
        return preferred.isEmpty() ? all : preferred;
    }

    private interface Type {
        boolean is(Word first, String second);
    }

    /** How many words name the type: none, one or two. */
    private int typeLength(int at, Type type) {
        var first = words.get(at);
        if (at > 0 && isTypeOfTwo(words.get(at - 1).plain(), first.plain())) {
            return 0;
        }
        var second = at + 1 < words.size() ? words.get(at + 1).plain() : "";
        if (!type.is(first, second)) {
            return 0;
        }
        return isTypeOfTwo(first.plain(), second) ? 2 : 1;
    }

    private boolean isWideType(Word first, String second) {
        return DISTRICT_TYPES.contains(first.plain())
                || (first.plain().equals("thi") && second.equals("xa"))
                || (first.plain().equals("thanh") && second.equals("pho"));
    }

    private boolean isCommuneType(Word first, String second) {
        var marked = COMMUNE_TYPES.get(first.plain());
        return (marked != null && (!first.hasMarks() || first.marked().equals(marked)) && !second.equals("hoi"))
                || (first.plain().equals("thi") && second.equals("tran"))
                || (first.plain().equals("dac") && second.equals("khu"));
    }

    private static boolean isTypeOfTwo(String first, String second) {
        return TYPES_OF_TWO.getOrDefault(first, Set.of()).contains(second);
    }
}
