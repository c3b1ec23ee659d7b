package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises text of an old font. A word tells when it is a Vietnamese syllable once it is decoded, but none as it stands: so
 * ordinary Vietnamese tells nothing, and a foreign word seldom does.
 */
public final class OldFonts {
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00A1-\\u00FF]+");
    private static final Pattern ORDINARY = Pattern.compile("[A-Za-z]+");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]+|[A-Za-z]");
    private static final Pattern BEGINS_WITH_CONSONANT = Pattern.compile("(?i)[bcdghklmnpqrstvx].*");
    private static final int LATIN_1 = 0xFF;
    private static final int TOLERATED = 4;

    private OldFonts() {}

    /** @return empty for ordinary text, in whatever language */
    public static Optional<OldFont> of(String text) {
        if (text.chars().allMatch(each -> each < 0x7F)) {
            return Optional.empty();
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().anyMatch(each -> each > LATIN_1 && Character.isLetter(each))) {
            return Optional.empty();
        }
        return Arrays.stream(OldFont.values())
                .map(font -> Evidence.of(font, composed))
                .filter(Evidence::isEnough)
                .max(Comparator.comparingInt(Evidence::telling))
                .map(Evidence::font);
    }

    /** @return whether {@code text} would make sense in that font too, as beside text that was recognised */
    public static boolean couldBe(OldFont font, String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.chars().allMatch(each -> each <= LATIN_1 || !Character.isLetter(each))
                && Evidence.of(font, composed).senseless == 0;
    }

    /**
     * @param telling words that only this font makes sense of
     * @param strong those of them that begin with a consonant, as no sign or unit of measure does
     * @param senseless words that it makes no sense of
     * @param foreign words of plain letters that are no syllables
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
                    boolean tells = decoded && !Syllable.isOneButForItsTone(word);
                    telling += tells ? 1 : 0;
                    strong += tells && BEGINS_WITH_CONSONANT.matcher(word).matches() ? 1 : 0;
                    senseless += decoded ? 0 : 1;
                }
            }
            return new Evidence(font, telling, strong, senseless, foreign);
        }

        boolean isEnough() {
            return (telling > 1 || strong == 1) && senseless * TOLERATED <= telling && foreign * 2 <= telling;
        }
    }
}
