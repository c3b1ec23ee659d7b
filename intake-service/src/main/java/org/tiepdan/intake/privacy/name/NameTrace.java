package org.tiepdan.intake.privacy.name;

import java.util.List;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Word;

/**
 * Finds a person's name in a line: two parts of it including the given name, or the given name with a title, in the usual order or
 * reversed. Marks count if both line and name have them; text that resembles a name but means something else passes.
 */
final class NameTrace {
    private static final int CERTAIN = 3;

    private final Line line;
    private final List<Word> name;
    private final Likeness likeness;

    NameTrace(Line line, List<Word> name) {
        this.line = line;
        this.name = name;
        this.likeness = new Likeness(line, name);
    }

    boolean isFound() {
        if (name.isEmpty()) {
            return false;
        }
        for (int start = 0; start < line.size(); start++) {
            if (startsAt(start)) {
                return true;
            }
        }
        return new Abbreviations(line, name).areFound() || new RunTogether(line, name).isFound();
    }

    private boolean startsAt(int start) {
        for (var mode : Likeness.Mode.values()) {
            int length = likeness.run(start, mode);
            if (length > 0 && likeness.holds(start, length, mode) && !beginsWithTitle(start) && tells(start, length)) {
                return true;
            }
        }
        return withoutGivenName(start);
    }

    /** "anh Tuấn" is no part of the name Anh Tuấn. */
    private boolean beginsWithTitle(int start) {
        return NameWords.TITLES.holds(line, start, start + 1)
                && !line.words().get(start).isCapital()
                && line.at(start + 1).filter(Word::isCapital).isPresent();
    }

    private boolean tells(int start, int length) {
        var surroundings = new Surroundings(line, start, start + length);
        if (length == 1) {
            return surroundings.haveTitle();
        }
        if (surroundings.arePlace()) {
            return false;
        }
        if (surroundings.followSurname() && !likeness.equal(start, 0, 1)) {
            return false;
        }
        return length >= CERTAIN
                ? !surroundings.isOrdinaryPhrase() || surroundings.haveTitle()
                : pairTells(surroundings, holdsSurname(start, length));
    }

    private boolean holdsSurname(int start, int length) {
        return likeness.equal(start, 0, 1) || likeness.isSurname(start + length - 1);
    }

    /** Two words count as a name if they have capitals, or by the word before them. */
    private boolean pairTells(Surroundings surroundings, boolean withSurname) {
        if (surroundings.goOnWithCapital()) {
            return false;
        }
        if (surroundings.haveTitle()) {
            return true;
        }
        if (surroundings.areFirm() || surroundings.isOrdinaryPhrase()) {
            return false;
        }
        // Without the surname it could name anything: "xe khách Phi Long".
        return (surroundings.haveCapitals() && (withSurname || surroundings.standApart()))
                || surroundings.havePossessor()
                || surroundings.beginWithRareSurname();
    }

    /** "bà Nguyễn Thị có đất …": all but the given name, with a title, and not followed by another name. */
    private boolean withoutGivenName(int start) {
        int known = name.size() - 1;
        if (known < 2 || start + known > line.size() || !likeness.equal(start, 0, known)) {
            return false;
        }
        var surroundings = new Surroundings(line, start, start + known);
        return surroundings.haveCapitals() && surroundings.haveTitle() && !surroundings.goOnWithCapital();
    }
}
