package org.tiepdan.intake.privacy.name;

import java.util.List;
import java.util.stream.Collectors;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Word;

/** Finds a name with shortened parts: "Ng. T. Lan", "Nguyễn T. Lan", "Nguyễn Thị L.". */
final class Abbreviations {
    private static final int LONGEST = 3;
    private static final int PARTS = 3;

    private final Line line;
    private final List<Word> name;
    private final boolean marksCount;

    Abbreviations(Line line, List<Word> name) {
        this.line = line;
        this.name = name;
        this.marksCount = line.isAccented() && name.stream().anyMatch(Word::isAccented);
    }

    boolean areFound() {
        int parts = name.size();
        for (int start = 0; parts > 1 && start + parts <= line.size(); start++) {
            if (tells(start)) {
                return true;
            }
        }
        return firstAndLast() || lettersAndLast();
    }

    /** "NT Lan". */
    private boolean lettersAndLast() {
        int last = name.size() - 1;
        var letters = name.subList(0, last).stream()
                .map(part -> part.plain().substring(0, 1))
                .collect(Collectors.joining());
        for (int start = 0; last >= 2 && start + 1 < line.size(); start++) {
            var word = line.words().get(start);
            if (word.plain().equals(letters) && !word.hasLowerCase() && isWhole(start + 1, last)) {
                return !line.isUpperCase();
            }
        }
        return false;
    }

    private boolean tells(int start) {
        int last = name.size() - 1;
        int whole = 0;
        for (int part = 0; part <= last; part++) {
            if (isWhole(start + part, part)) {
                whole++;
            } else if (!isShort(start + part, part)) {
                return false;
            }
        }
        var surroundings = new Surroundings(line, start, start + name.size());
        if (whole > last || surroundings.arePlace()) {
            return false;
        }
        if (isWhole(start + last, last)) {
            return name.size() >= PARTS || surroundings.haveTitle();
        }
        return name.size() >= PARTS && isWhole(start, 0) && !surroundings.goOnWithCapital();
    }

    /** "bà N. Lan", "Ng. Lan". */
    private boolean firstAndLast() {
        int last = name.size() - 1;
        for (int start = 0; last >= 2 && start + 1 < line.size(); start++) {
            if (isShort(start, 0) && isWhole(start + 1, last)) {
                var surroundings = new Surroundings(line, start, start + 2);
                boolean telling = line.words().get(start).plain().length() > 1 || surroundings.haveTitle();
                if (telling && !surroundings.goOnWithCapital() && !surroundings.arePlace()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWhole(int at, int part) {
        var word = line.words().get(at);
        return (marksCount && word.isAccented())
                ? word.exact().equals(name.get(part).exact())
                : word.plain().equals(name.get(part).plain());
    }

    private boolean isShort(int at, int part) {
        var word = line.words().get(at);
        var full = name.get(part).plain();
        int length = word.plain().length();
        return length <= LONGEST
                && length < full.length()
                && full.startsWith(word.plain())
                && (word.after().startsWith(".") || (length == 1 && word.isCapital()));
    }
}
