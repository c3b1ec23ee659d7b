package org.tiepdan.nearduplicate.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into words. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("[.,]");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** Signs that may occur within a name or a number. */
    private static final String WITHIN = "-/";

    private static final String OTHER_MARKS = "\u0302\u0306\u031b";

    private Words() {}

    public static List<Word> of(String text) {
        // Compatibility forms: full-width digits and ligatures come with pasted text.
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var words = new ArrayList<Word>();
        Matcher next = WORD.matcher(composed);
        int end = 0;
        while (next.find()) {
            words.add(word(next.group(), words.isEmpty() || hasSign(composed, end, next.start())));
            end = next.end();
        }
        return words;
    }

    /** Whether capitals mark names: not in a text without any, nor in one entirely in capitals. */
    public static boolean capitalsAreNames(List<Word> words) {
        return words.stream().anyMatch(Word::capital)
                && words.stream().anyMatch(word -> !word.capital() && !word.number());
    }

    private static Word word(String written, boolean begins) {
        if (Character.isDigit(written.charAt(0))) {
            var digits = THOUSANDS.matcher(written).replaceAll("");
            return new Word(digits, digits, true, begins, false);
        }
        return word(written, Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD), begins);
    }

    private static Word word(String written, String letters, boolean begins) {
        var plain = new StringBuilder();
        var marked = new StringBuilder();
        var tones = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (TONES.indexOf(letter) >= 0) {
                tones.append(letter);
            } else {
                marked.append(letter);
                if (letter == 'đ') {
                    plain.append('d');
                } else if (OTHER_MARKS.indexOf(letter) < 0 && Character.getType(letter) != Character.NON_SPACING_MARK) {
                    plain.append(letter);
                }
            }
        }
        return new Word(
                plain.toString(),
                marked.append(tones).toString(),
                false,
                begins,
                Character.isUpperCase(written.codePointAt(0)));
    }

    private static boolean hasSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && WITHIN.indexOf(sign) < 0) {
                return true;
            }
        }
        return false;
    }
}
