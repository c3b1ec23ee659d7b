package org.tiepdan.nearduplicate.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the stock phrases of petitions: heading, addressee, greeting, assurance and thanks ({@code phrases.txt}). */
public final class Phrases {
    private static final Map<String, List<List<String>>> BY_FIRST = read();
    private static final String ADDRESSED = "gui";
    private static final List<String> BEFORE_ADDRESSEE = List.of("kinh", "dong");
    /** Words that begin the petitioner's own text. */
    private static final List<String> SPEAKER = List.of("toi", "chung", "em", "ten", "gia");

    private static final int LONGEST_ADDRESSEE = 24;
    private static final List<String> BEFORE_NAME = List.of("la", "ten");
    private static final int LONGEST_NAME = 6;

    private Phrases() {}

    /** The words of the text that belong to such phrases. */
    public static BitSet in(List<Word> words) {
        var found = new BitSet(words.size());
        boolean named = Words.capitalsAreNames(words);
        for (int at = 0; at < words.size(); ) {
            int phrase = endOfPhrase(words, at);
            int end = Math.max(named && phrase > at ? behindName(words, phrase) : phrase, endOfAddressee(words, at));
            found.set(at, end);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static int endOfPhrase(List<Word> words, int at) {
        int end = at;
        for (List<String> phrase : BY_FIRST.getOrDefault(words.get(at).plain(), List.of())) {
            if (at + phrase.size() > end && stands(phrase, words, at)) {
                end = at + phrase.size();
            }
        }
        return end;
    }

    /** Skips the writer's name, the capitalised words after "tôi là", which is not content. */
    private static int behindName(List<Word> words, int from) {
        int end = from;
        if (from > 0 && BEFORE_NAME.contains(words.get(from - 1).plain())) {
            while (end < words.size()
                    && end - from < LONGEST_NAME
                    && words.get(end).capital()
                    && !words.get(end).begins()) {
                end++;
            }
        }
        return end;
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).plain())) {
                return false;
            }
        }
        return true;
    }

    /** Skips the addressee, in which copies of one petition to several bodies differ. */
    private static int endOfAddressee(List<Word> words, int at) {
        if (at + 2 >= words.size()
                || !words.get(at + 1).plain().equals(ADDRESSED)
                || !BEFORE_ADDRESSEE.contains(words.get(at).plain())) {
            return at;
        }
        int end = at + 2;
        while (end < words.size() && end - at < LONGEST_ADDRESSEE && !isSpeaker(words, end)) {
            end++;
        }
        return end < words.size() && isSpeaker(words, end) ? end : at + 2;
    }

    private static boolean isSpeaker(List<Word> words, int at) {
        return SPEAKER.contains(words.get(at).plain());
    }

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> phrases = new HashMap<>();
        for (String line : Resources.lines("phrases.txt")) {
            List<String> phrase = List.of(line.split(" ", -1));
            phrases.computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>())
                    .add(phrase);
        }
        return phrases;
    }
}
