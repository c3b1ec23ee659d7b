package org.tiepdan.intake.privacy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of text as words.
 *
 * @param text composed, with plain spaces and without invisible characters
 */
public record Line(String text, List<Word> words) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public static Line of(String written) {
        var visible = INVISIBLE.matcher(written).replaceAll("");
        var text = Normalizer.normalize(visible, Normalizer.Form.NFKC)
                // The Icelandic letter looks like đ and is on many keyboards.
                .replace('ð', 'đ')
                .replace('Ð', 'Đ');
        return new Line(text, words(text));
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        int end = 0;
        boolean found = matcher.find();
        while (found) {
            var word = matcher.group();
            var before = text.substring(end, matcher.start());
            end = matcher.end();
            found = matcher.find();
            words.add(Word.of(word, before, text.substring(end, startOfNext(matcher, found, text))));
        }
        return List.copyOf(words);
    }

    private static int startOfNext(Matcher matcher, boolean found, String text) {
        return found ? matcher.start() : text.length();
    }

    public int size() {
        return words.size();
    }

    /** @return empty before the first word and after the last */
    public Optional<Word> at(int index) {
        return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    public boolean isAccented() {
        return words.stream().anyMatch(Word::isAccented);
    }

    /** Written in capitals throughout: a capital then shows no name. */
    public boolean isUpperCase() {
        return words.stream().noneMatch(Word::hasLowerCase);
    }

    /** The words of {@code [from, to)} without marks, one space between them. */
    public String plain(int from, int to) {
        return words.subList(from, to).stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    /** As {@link #plain(int, int)}, with marks. */
    public String exact(int from, int to) {
        return words.subList(from, to).stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
