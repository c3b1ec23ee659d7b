package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** VIQR, as in old mail: ASCII in which signs after a letter are its marks ({@code Khie^'u na.i}). */
final class Viqr {
    private static final Map<Character, String> SHAPES =
            Map.of('^', "\u0302", '(', "\u0306", '+', "\u031B", '*', "\u031B");

    private static final Map<Character, String> TONES =
            Map.of('\'', "\u0301", '`', "\u0300", '?', "\u0309", '~', "\u0303", '.', "\u0323");

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9@/])[A-Za-z][A-Za-z^(+*\\-'`?~.]*");
    private static final Pattern BARRED_D = Pattern.compile("^[Dd](?:[Dd]|-(?=[A-Za-z]))");
    private static final Pattern LETTER =
            Pattern.compile("(?:([AEOaeo])(\\^)|([Aa])(\\()|([OUou])([+*])|([AEIOUYaeiouy]))(['`?~.]?)");
    /** A sign of its own for the shape of a letter: no other writing has it within a word. */
    private static final Pattern SHAPED =
            Pattern.compile("(?i)[aeo]\\^|a\\((?=[a-z'`?~.])|[ou]\\+(?=[a-z'`?~.]|$)|^dd|^d-");

    private static final Pattern TONE_WITHIN = Pattern.compile("(?i)[aeiouy]['`?~.](?=[a-z])");
    /** Often only the second letter gets its sign. */
    private static final Pattern HORN_ONCE = Pattern.compile("(?<![Qq])([Uu])([ơờởỡớợƠỜỞỠỚỢ])(?=\\p{L})");

    private static final int SEVERAL = 2;

    private Viqr() {}

    /** @param text of ASCII alone */
    static boolean is(String text) {
        var words = words(text);
        long telling = words.stream().filter(Viqr::tells).count();
        long foreign = words.stream()
                .filter(word -> !tells(word) && !Syllable.isOne(letters(decodeWord(word))))
                .count();
        return telling >= SEVERAL
                && foreign <= telling
                && words.stream()
                        .anyMatch(word -> tells(word) && SHAPED.matcher(word).find());
    }

    /** @return whether {@code text} has a word with signs, and each such word makes sense */
    static boolean couldBe(String text) {
        var marked = words(text).stream().filter(Viqr::isMarked).toList();
        return !marked.isEmpty() && marked.stream().allMatch(Viqr::tells);
    }

    static String decode(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(decodeWord(word.group())));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isMarked(String word) {
        return SHAPED.matcher(word).find() || TONE_WITHIN.matcher(word).find();
    }

    private static boolean tells(String word) {
        return isMarked(word) && Syllable.isOne(letters(decodeWord(word)));
    }

    /** Without the signs at the end of a sentence. */
    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{M}]+$", "");
    }

    /** A word has one tone: a sign after it ends a sentence. */
    private static String decodeWord(String word) {
        var barred = BARRED_D.matcher(word).replaceFirst(d -> isCapital(d.group()) ? "Đ" : "đ");
        var decoded = new StringBuilder();
        var letter = LETTER.matcher(barred);
        boolean toned = false;
        int from = 0;
        while (letter.find()) {
            decoded.append(barred, from, letter.start());
            from = letter.end();
            decoded.append(base(letter.toMatchResult()));
            var tone = letter.group(8);
            decoded.append(tone.isEmpty() || toned ? tone : TONES.get(tone.charAt(0)));
            toned |= !tone.isEmpty();
        }
        var composed = Normalizer.normalize(decoded.append(barred.substring(from)), Normalizer.Form.NFC);
        return HORN_ONCE.matcher(composed).replaceAll(pair -> (isCapital(pair.group(1)) ? "Ư" : "ư") + pair.group(2));
    }

    private static String base(MatchResult letter) {
        for (int i = 1; i < 7; i += 2) {
            if (letter.group(i) != null) {
                return letter.group(i) + SHAPES.get(letter.group(i + 1).charAt(0));
            }
        }
        return letter.group(7);
    }

    private static boolean isCapital(String text) {
        return Character.isUpperCase(text.charAt(0));
    }
}
