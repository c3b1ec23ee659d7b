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

    private static final Pattern TOKEN = Pattern.compile("\\S++");
    /** Not the letters of a number, such as {@code D-A1}. */
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9/])[A-Za-z][A-Za-z^(+*\\-'`?~.]{0,40}+(?![0-9])");

    private static final Pattern BARRED_D = Pattern.compile("^[Dd](?:[Dd]|-(?=[A-Za-z]))");
    private static final Pattern LETTER =
            Pattern.compile("(?:([AEOaeo])(\\^)|([Aa])(\\()|([OUou])([+*])|([AEIOUYaeiouy]))(['`?~.]?)");
    /** A sign of its own for the shape of a letter within a word. At its end, a plus may join words; {@code D-} may be a number. */
    private static final Pattern SHAPED =
            Pattern.compile("(?i)[aeo]\\^|a\\((?=[a-z'`?~.])|[ou]\\+['`?~.]?(?=[a-z])|[ou]\\+['`?~]|^dd");

    private static final Pattern SHAPED_PERHAPS = Pattern.compile("(?i)^d-(?=[a-z])|[ou]\\+\\.?$");
    private static final Pattern TONE_WITHIN = Pattern.compile("(?i)[aeiouy]['`?~.](?=[a-z])");
    /** Often only the second letter gets its sign. */
    private static final Pattern HORN_ONCE = Pattern.compile("(?<![Qq])([Uu])([ơờởỡớợƠỜỞỠỚỢ])(?=\\p{L})");

    private static final Pattern DOT_WITHIN = Pattern.compile("\\.(?=[A-Za-z])");

    private static final int SEVERAL = 2;
    /** The longest syllable has seven letters, three signs for their shapes, and one for its tone. */
    private static final int LONGEST = 12;
    /** For the shape and the tone of the last letter, and the end of the sentence. */
    private static final int SIGNS_AT_END = 3;

    private Viqr() {}

    /** @param text of ASCII alone */
    static boolean is(String text) {
        var words = words(text);
        long telling = words.stream().filter(Viqr::tells).count();
        long against = words.stream().filter(Viqr::isAgainst).count();
        return telling >= SEVERAL
                && against <= telling
                && words.stream()
                        .anyMatch(word -> tells(word) && SHAPED.matcher(word).find());
    }

    /** @return whether {@code text} has a word with signs, and each such word makes sense */
    static boolean couldBe(String text) {
        var marked = words(text).stream()
                .filter(word -> isMarked(word) || SHAPED_PERHAPS.matcher(word).find())
                .toList();
        return !marked.isEmpty() && marked.stream().allMatch(Viqr::isSyllable);
    }

    static String decode(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        isAddress(token.group())
                                ? token.group()
                                : WORD.matcher(token.group())
                                        .replaceAll(word -> Matcher.quoteReplacement(decodeWord(word.group())))));
    }

    private static List<String> words(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(token -> !isAddress(token))
                .flatMap(token -> WORD.matcher(token).results().map(MatchResult::group))
                .toList();
    }

    private static boolean isAddress(String token) {
        return token.indexOf('@') >= 0 || token.contains("://") || token.regionMatches(true, 0, "www.", 0, 4);
    }

    private static boolean isMarked(String word) {
        return SHAPED.matcher(word).find() || TONE_WITHIN.matcher(word).find();
    }

    private static boolean tells(String word) {
        return isMarked(word) && isSyllable(word);
    }

    /** Another language, or Vietnamese without any mark, which is rare among words with signs. */
    private static boolean isAgainst(String word) {
        return !isSyllable(word)
                || (!isMarked(word) && withoutEnd(word, false).equals(withoutEnd(decodeWord(word), true)));
    }

    private static boolean isSyllable(String word) {
        return withoutEnd(word, false).length() <= LONGEST && Syllable.isOne(withoutEnd(decodeWord(word), true));
    }

    /**
     * Without the signs at the end of a sentence.
     *
     * @param marks whether combining marks belong to the word
     */
    private static String withoutEnd(String word, boolean marks) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1)) && !(marks && isMark(word.charAt(end - 1)))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isMark(char each) {
        return Character.getType(each) == Character.NON_SPACING_MARK;
    }

    /** A dot within what is no syllable is one of a domain. */
    private static String decodeWord(String word) {
        int letters = withoutEnd(word, false).length();
        if (letters > LONGEST) {
            return word;
        }
        int end = Math.min(word.length(), letters + SIGNS_AT_END);
        var decoded = decodeSigns(word.substring(0, end));
        boolean isDomain = DOT_WITHIN.matcher(word).find()
                && !SHAPED.matcher(word).find()
                && !Syllable.isOne(withoutEnd(decoded, true));
        return isDomain ? word : decoded + word.substring(end);
    }

    /** A word has one tone: a sign after it ends a sentence. */
    private static String decodeSigns(String word) {
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
