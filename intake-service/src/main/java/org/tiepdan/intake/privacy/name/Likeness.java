package org.tiepdan.intake.privacy.name;

import java.util.List;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Word;

/** Compares words of a line with parts of a name. */
final class Likeness {
    private final Line line;
    private final List<Word> name;
    private final boolean plainAllowed;

    /** With marks, or without them. */
    enum Mode {
        EXACT,
        PLAIN
    }

    Likeness(Line line, List<Word> name) {
        this.line = line;
        this.name = name;
        // A single word without marks ("Lan") is complete; a whole name without any was typed without them.
        boolean nameIsPlain = name.size() > 1 && name.stream().noneMatch(Word::isAccented);
        this.plainAllowed = nameIsPlain || !line.isAccented();
    }

    /** @return the number of words from {@code start} on that are parts of the name, in order up to the given name and reversed after it */
    int run(int start, Mode mode) {
        int given = name.size() - 1;
        int part = -1;
        int at = start;
        while (at < line.size() && part < given) {
            int next = next(at, part + 1, mode);
            if (next < 0) {
                return givenAlone(start, mode);
            }
            part = next;
            at++;
        }
        if (part == given) {
            return at - start + turnedRound(at, mode);
        }
        return givenAlone(start, mode);
    }

    /** The given name may equal an earlier part: "Mai Văn Mai". */
    private int givenAlone(int start, Mode mode) {
        return equal(start, name.size() - 1, mode) ? 1 + turnedRound(start + 1, mode) : 0;
    }

    private int turnedRound(int at, Mode mode) {
        return Math.max(ascending(at, mode), descending(at, mode));
    }

    private int next(int at, int from, Mode mode) {
        for (int part = from; part < name.size(); part++) {
            if (equal(line.words().get(at), name.get(part), mode)) {
                return part;
            }
        }
        return -1;
    }

    /** "Lan Nguyễn Thị". */
    private int ascending(int at, Mode mode) {
        int length = 0;
        while (length < name.size() - 1 && at + length < line.size() && equal(at + length, length, mode)) {
            length++;
        }
        return length;
    }

    /** "Lan Thị Nguyễn". */
    private int descending(int at, Mode mode) {
        int length = 0;
        while (length < name.size() - 1
                && at + length < line.size()
                && equal(at + length, name.size() - 2 - length, mode)) {
            length++;
        }
        return length == name.size() - 1 ? length : 0;
    }

    /** Whether marks may be ignored in these words: a name typed without them stands out among words that have them. */
    boolean holds(int start, int length, Mode mode) {
        return mode == Mode.EXACT
                || plainAllowed
                || (length > 1
                        && line.words().subList(start, start + length).stream().noneMatch(Word::isAccented));
    }

    /** Whether the words from {@code start} on are the first {@code parts} of the name. */
    boolean equal(int start, int from, int parts) {
        for (int part = from; part < parts; part++) {
            if (!equal(start + part, part, plainAllowed ? Mode.PLAIN : Mode.EXACT)) {
                return false;
            }
        }
        return true;
    }

    boolean isSurname(int at) {
        return equal(at, 0, plainAllowed ? Mode.PLAIN : Mode.EXACT);
    }

    private boolean equal(int at, int part, Mode mode) {
        return equal(line.words().get(at), name.get(part), mode);
    }

    private static boolean equal(Word word, Word part, Mode mode) {
        return mode == Mode.EXACT
                ? word.exact().equals(part.exact())
                : word.plain().equals(part.plain());
    }
}
