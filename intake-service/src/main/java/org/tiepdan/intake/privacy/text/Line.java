package org.tiepdan.intake.privacy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of text as words.
 *
 * @param text from {@link #composed}
 * @param isAccented whether any word has a mark
 */
public record Line(String text, List<Word> words, boolean isAccented) {
    public Line(String text, List<Word> words) {
        this(text, words, words.stream().anyMatch(Word::isAccented));
    }

    public static Line of(String written) {
        var text = composed(written);
        return new Line(text, words(text));
    }

    /** @return {@code written} composed, with plain spaces and without invisible characters */
    public static String composed(String written) {
        return Normalizer.normalize(visible(written), Normalizer.Form.NFKC)
                // The Icelandic letter looks like đ and is on many keyboards.
                .replace('ð', 'đ')
                .replace('Ð', 'Đ');
    }

    private static String visible(String written) {
        if (written.codePoints().noneMatch(Signs::isInvisible)) {
            return written;
        }
        var visible = new StringBuilder(written.length());
        written.codePoints().filter(each -> !Signs.isInvisible(each)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var before = text.substring(0, next(text, 0, true));
        int start = before.length();
        while (start < text.length()) {
            int end = next(text, start, false);
            int following = next(text, end, true);
            var after = text.substring(end, following);
            words.add(Word.of(text.substring(start, end), before, after));
            before = after;
            start = following;
        }
        return List.copyOf(words);
    }

    /** @return the first index from {@code from} on that is, or is not, part of a word; the end if there is none */
    private static int next(String text, int from, boolean ofWord) {
        int at = from;
        while (at < text.length() && Signs.isOfWord(text.codePointAt(at)) != ofWord) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    public int size() {
        return words.size();
    }

    /** @return empty before the first word and after the last */
    public Optional<Word> at(int index) {
        return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** Written in capitals throughout: a capital then shows no name. */
    public boolean isUpperCase() {
        return words.stream().noneMatch(Word::hasLowerCase);
    }

    /** The words of {@code [from, to)} without marks, separated by one space. */
    public String plain(int from, int to) {
        return joined(from, to, Word::plain);
    }

    /** Like {@link #plain(int, int)}, with marks. */
    public String exact(int from, int to) {
        return joined(from, to, Word::exact);
    }

    private String joined(int from, int to, Function<Word, String> form) {
        var first = from < to ? form.apply(words.get(from)) : "";
        if (to - from <= 1) {
            return first;
        }
        var all = new StringBuilder(first);
        for (int at = from + 1; at < to; at++) {
            all.append(' ').append(form.apply(words.get(at)));
        }
        return all.toString();
    }
}
