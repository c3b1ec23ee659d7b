package org.tiepdan.routing.directory.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.routing.directory.place.MatchReason;

/** The words of a body's name. Users type some of them in order, the last one possibly incomplete, or initials: UBND. */
record NameWords(List<Word> words) {
    private static final String AND = "va";
    private static final int SHORTEST_INITIALS = 2;

    /** @return how the text matches the name; empty if it does not */
    Optional<Set<MatchReason>> match(List<Word> typed) {
        boolean marked = typed.stream().anyMatch(Word::hasMarks);
        var why = EnumSet.noneOf(MatchReason.class);
        int next = 0;
        int skipped = 0;
        for (int i = 0; i < typed.size(); i++) {
            int found = find(typed.get(i), next, i == typed.size() - 1);
            if (found < 0) {
                return Optional.empty();
            }
            skipped += found - next;
            next = found + covered(typed.get(i), found);
            Word word = words.get(found);
            if (word.plain().equals(typed.get(i).plain())) {
                add(
                        why,
                        MatchReason.OTHER_MARKS,
                        marked && !word.marked().equals(typed.get(i).marked()));
                add(why, MatchReason.WITHOUT_MARKS, !marked && word.hasMarks());
            } else {
                add(
                        why,
                        MatchReason.BEGINNING,
                        word.plain().startsWith(typed.get(i).plain()));
            }
        }
        add(why, MatchReason.PART, skipped > 0);
        add(why, MatchReason.BEGINNING, skipped == 0 && next < words.size());
        add(why, MatchReason.NAME, why.isEmpty());
        return Optional.of(why);
    }

    private static void add(Set<MatchReason> why, MatchReason each, boolean holds) {
        if (holds) {
            why.add(each);
        }
    }

    /** @return -1 if no word from there on matches */
    private int find(Word given, int from, boolean last) {
        for (int at = from; at < words.size(); at++) {
            var word = words.get(at).plain();
            if (word.equals(given.plain())
                    || (last && word.startsWith(given.plain()))
                    || initialsAt(given.plain(), at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private int covered(Word given, int at) {
        return words.get(at).plain().startsWith(given.plain()) ? 1 : initialsAt(given.plain(), at);
    }

    /** @return number of words of which the letters are the initials; 0 if they are not */
    private int initialsAt(String letters, int from) {
        int at = from;
        int letter = 0;
        while (letters.length() >= SHORTEST_INITIALS && letter < letters.length() && at < words.size()) {
            var word = words.get(at).plain();
            if (word.charAt(0) == letters.charAt(letter)) {
                letter++;
            } else if (at == from || !word.equals(AND)) {
                return 0;
            }
            at++;
        }
        return letters.length() >= SHORTEST_INITIALS && letter == letters.length() ? at - from : 0;
    }
}
