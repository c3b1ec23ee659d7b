package org.tiepdan.intake.privacy.name;

import java.util.stream.IntStream;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Vocabulary;
import org.tiepdan.intake.privacy.text.Word;

/** The capitals of words in a line, and the words around them. */
record Surroundings(Line line, int from, int to) {
    private static final Vocabulary ORDINARY = Vocabulary.read("ordinary-phrases.txt");
    private static final Vocabulary RARE_AS_WORDS = Vocabulary.of("nguyễn, huỳnh");

    /** Whether every word has the capital of a name, in a line where capitals mean anything. */
    boolean haveCapitals() {
        return !line.isUpperCase()
                && IntStream.range(from, to).allMatch(at -> line.words().get(at).isCapital());
    }

    boolean isOrdinaryPhrase() {
        return ORDINARY.holds(line, from, to);
    }

    boolean beginWithRareSurname() {
        return RARE_AS_WORDS.holds(line, from, from + 1);
    }

    /** At the start, after a sign, or after a word that a person follows. */
    boolean standApart() {
        return from == 0
                || !line.words().get(from).isNextToPreceding()
                || NameWords.BEFORE_PERSONS.endingBefore(line, from) > 0;
    }

    boolean havePossessor() {
        return NameWords.POSSESSORS.endingBefore(line, from) > 0;
    }

    /** The name of a street, a commune, a school: "đường Hoàng Văn Thụ". */
    boolean arePlace() {
        var places = line.isAccented() ? NameWords.PLACES : NameWords.PLAIN_PLACES;
        return touchesPreceding()
                && places.endingBefore(line, from) > 0
                && NameWords.NO_PLACES.endingBefore(line, from) == 0;
    }

    boolean areFirm() {
        return touchesPreceding() && NameWords.FIRMS.endingBefore(line, from) > 0;
    }

    /** "Trần Thanh Hà", where the words are "Thanh Hà". */
    boolean followSurname() {
        return line.words().get(from).isNextToPreceding()
                && haveCapitals()
                && line.at(from - 1).filter(Word::isCapital).isPresent()
                && NameWords.SURNAMES.holds(line, from - 1, from);
    }

    /** "Nguyễn Hà Giang", where the words are "Nguyễn Hà". */
    boolean goOnWithCapital() {
        return haveCapitals()
                && line.words().get(to - 1).isNextToFollowing()
                && line.at(to).filter(Word::isLetters).filter(Word::isCapital).isPresent()
                && NameWords.CLAUSES.startingAt(line, to) == 0;
    }

    /** Whether a title precedes: "bà Lan", "ông Hùng"; not "bà con", "anh hùng", "chợ Bà Hoa", nor "bà Lan Anh" for Lan. */
    boolean haveTitle() {
        int title = NameWords.TITLES.endingBefore(line, from);
        if (haveCapitals()) {
            int any = Math.max(title, NameWords.LOOSE_TITLES.endingBefore(line, from));
            return any > 0 && !isPlaceWithTitle(any) && !isPhrase(any, title) && !(to - from == 1 && goOnWithCapital());
        }
        return title > 0
                && (from == title || NameWords.POSSESSORS.endingBefore(line, from - title) > 0)
                && (line.isAccented() || NameWords.PLAIN_TITLES.holds(line, from - 1, from))
                && !ORDINARY.holds(line, from - 1, to)
                && !ORDINARY.holds(line, from, to + 1)
                && !ORDINARY.holds(line, from, to);
    }

    /** "Anh Hùng" with two capitals is the honour, unless it begins the line; "anh Hùng" is a person. */
    private boolean isPhrase(int any, int title) {
        boolean titleIsCapital = line.words().get(from - any).isCapital();
        return title > 0 && titleIsCapital && from - any > 0 && ORDINARY.holds(line, from - 1, from + 1);
    }

    private boolean isPlaceWithTitle(int title) {
        int start = from - title;
        return line.words().get(start).isCapital()
                && line.words().get(start).isNextToPreceding()
                && NameWords.PLACES.endingBefore(line, start) > 0;
    }

    /** "đường Hoàng Văn Thụ", "TP. Thái Nguyên". */
    private boolean touchesPreceding() {
        var before = line.words().get(from).before();
        return !before.isEmpty() && (before.isBlank() || before.strip().equals("."));
    }
}
