package org.tiepdan.intake.privacy.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Word;

/**
 * The persons named in the member for the petitioner's name. In registers, it may also contain a group ("Các hộ dân tổ 4"), an
 * organisation, several persons, or a name with a note. Groups and organisations are no secret; the persons in them are.
 */
public final class PersonNames {
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;:/&+()\\[\\]\\n\\t]|\\s[-–—]\\s|(?U)\\s(?:và|cùng|với|đại diện|do)\\s", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 6;
    private static final Set<String> MIDDLE = Set.of("thi", "van");

    private PersonNames() {}

    /**
     * Whether a person named in {@code written} is named in the line.
     *
     * @param written as in a register
     * @param organisation whether it is the name of an organisation, which is no secret
     */
    public static boolean areIn(Line line, String written, boolean organisation) {
        return of(written, organisation).stream().anyMatch(name -> new NameTrace(line, name).isFound());
    }

    /**
     * @param organisation whether it is the name of an organisation, so that only a name with a title is a person
     * @return the words of each name, the given name last
     */
    static List<List<Word>> of(String written, boolean organisation) {
        return BETWEEN.splitAsStream(Line.composed(written))
                .map(Line::of)
                .map(part -> name(part, organisation))
                .filter(name -> !name.isEmpty() && name.size() <= LONGEST)
                .toList();
    }

    /** @return empty if it names a group or an organisation */
    private static List<Word> name(Line part, boolean organisation) {
        if (NameWords.COLLECTIVES.startingAt(part, 0) > 1) {
            return named(part, 0);
        }
        int from = 0;
        for (int besides = beside(part, from); besides > 0; besides = beside(part, from)) {
            from += besides;
        }
        boolean titled = NameWords.TITLES.holds(part, from - 1, from);
        if (!titled && (organisation || isCollective(part, from))) {
            return named(part, from);
        }
        return lettersFrom(part, from);
    }

    /** Without marks "Chu" may be a title (chú) or a surname: with a capital, it is the surname. */
    private static int beside(Line part, int from) {
        boolean surname = !part.isAccented()
                && NameWords.SURNAMES.holds(part, from, from + 1)
                && part.at(from).filter(Word::isCapital).isPresent()
                && part.at(from + 1).filter(Word::isCapital).isPresent();
        return surname ? 0 : NameWords.BESIDES.startingAt(part, from);
    }

    /** "Ban", "Khu" and others are surnames too: then every word has a capital. */
    private static boolean isCollective(Line part, int from) {
        boolean surname = NameWords.SURNAMES.holds(part, from, from + 1)
                && part.size() > from + 1
                && part.words().stream().allMatch(word -> word.isCapital() && word.isLetters());
        return !surname && NameWords.COLLECTIVES.startingAt(part, from) > 0;
    }

    /** The name of a group may include a person with a title: "Các hộ dân của ông …". */
    private static List<Word> named(Line part, int from) {
        for (int index = from + 1; index < part.size(); index++) {
            if (NameWords.TITLES.holds(part, index - 1, index)
                    && part.words().get(index).isCapital()) {
                return lettersFrom(part, index);
            }
        }
        return List.of();
    }

    /** The words written like a name; notes before or after it have no capitals. */
    private static List<Word> lettersFrom(Line part, int from) {
        var words = part.words().subList(from, part.size()).stream()
                .takeWhile(Word::isLetters)
                .toList();
        long capitals = words.stream().filter(Word::isCapital).count();
        if (capitals == 0 || (capitals == 1 && words.getFirst().isCapital())) {
            return words;
        }
        return words.stream()
                .dropWhile(word -> !word.isCapital())
                .takeWhile(word -> word.isCapital() || MIDDLE.contains(word.plain()))
                .toList();
    }
}
