package org.tiepdan.intake.privacy.name;

import java.util.List;
import java.util.stream.Collectors;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Word;

/** Finds a whole name written without spaces, or with misplaced spaces: "nguyenthilan", "N g u y ễ n T h ị Lan". */
final class RunTogether {
    /** Shorter ones are parts of ordinary words. */
    private static final int TELLING = 8;

    private final Line line;
    private final int parts;
    private final String together;

    RunTogether(Line line, List<Word> name) {
        this.line = line;
        this.parts = name.size();
        this.together = name.stream().map(Word::plain).collect(Collectors.joining());
    }

    boolean isFound() {
        if (parts < 2 || together.length() < TELLING) {
            return false;
        }
        for (int start = 0; start < line.size(); start++) {
            if (line.words().get(start).plain().contains(together) || isSpreadFrom(start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpreadFrom(int start) {
        var letters = new StringBuilder();
        int at = start;
        while (at < line.size() && letters.length() < together.length()) {
            letters.append(line.words().get(at).plain());
            at++;
        }
        // If there are as many words as parts, they are compared word by word, where marks count.
        return at - start != parts && together.contentEquals(letters);
    }
}
