package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises text of an old font. A word counts as evidence when it is a Vietnamese syllable after decoding but not
 * before: ordinary Vietnamese gives no evidence, and foreign words seldom do.
 */
public final class OldFonts {
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00A1-\\u00FF]+");
    private static final Pattern ORDINARY = Pattern.compile("[A-Za-z]+");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]+|[A-Za-z]");
    private static final Pattern BEGINS_WITH_CONSONANT = Pattern.compile("(?i)[bcdghklmnpqrstvx].*");
    private static final int LATIN_1 = 0xFF;
    private static final int TOLERATED = 4;

    private OldFonts() {}

    /** @return empty for ordinary text in any language */
    public static Optional<OldFont> of(String text) {
        if (isVietnamese(text)) {
            return Optional.empty();
        }
        if (text.chars().allMatch(each -> each < 0x7F)) {
            return Viqr.is(text) ? Optional.of(OldFont.VIQR) : Optional.empty();
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().anyMatch(each -> each > LATIN_1 && Character.isLetter(each))) {
            return Optional.empty();
        }
        return Stream.of(OldFont.TCVN3, OldFont.VNI, OldFont.WINDOWS_1258)
                .map(font -> Evidence.of(font, composed))
                .filter(Evidence::isEnough)
                .max(Comparator.comparingInt(Evidence::telling))
                .map(Evidence::font);
    }

    /** Composed letters with a tone, which no old font produces: most current text has one near its beginning. */
    static boolean isVietnamese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x1EA0 && text.charAt(i) <= 0x1EF9) {
                return true;
            }
        }
        return false;
    }

    /** @return whether {@code text} also makes sense in that font; for cells next to recognised text */
    public static boolean couldBe(OldFont font, String text) {
        if (font == OldFont.VIQR) {
            return Viqr.couldBe(text);
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.chars().allMatch(each -> each <= LATIN_1 || !Character.isLetter(each))
                && Evidence.of(font, composed).senseless == 0;
    }

    /**
     * @param telling words that make sense in this font only
     * @param strong those of them that begin with a consonant, unlike any symbol or unit of measure
     * @param senseless words that make no sense in it
     * @param foreign words of plain letters that are not Vietnamese syllables
     */
    private record Evidence(OldFont font, int telling, int strong, int senseless, int foreign) {
        static Evidence of(OldFont font, String text) {
            int telling = 0;
            int strong = 0;
            int senseless = 0;
            int foreign = 0;
            for (var word : (Iterable<String>) WORD.matcher(text).results().map(each -> each.group())::iterator) {
                if (ORDINARY.matcher(word).matches()) {
                    foreign += ABBREVIATION.matcher(word).matches() || Syllable.isOne(word) ? 0 : 1;
                } else if (word.chars().anyMatch(each -> Character.isLetter(each) && each < 0x7F)) {
                    boolean decoded = Syllable.isOne(font.decode(word));
                    boolean tells = decoded && !Syllable.isOneButForItsTone(withD(word));
                    telling += tells ? 1 : 0;
                    strong += tells && BEGINS_WITH_CONSONANT.matcher(word).matches() ? 1 : 0;
                    senseless += decoded ? 0 : 1;
                }
            }
            return new Evidence(font, telling, strong, senseless, foreign);
        }

        /** Many people type the Icelandic letter for Đ. */
        private static String withD(String word) {
            return word.replace('Ð', 'Đ').replace('ð', 'đ');
        }

        boolean isEnough() {
            return (telling > 1 || strong == 1) && senseless * TOLERATED <= telling && foreign * 2 <= telling;
        }
    }
}
