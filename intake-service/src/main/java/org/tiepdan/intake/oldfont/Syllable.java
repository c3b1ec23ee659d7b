package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises words that could be one Vietnamese syllable: an onset, a rhyme, and a tone that the rhyme can bear. */
final class Syllable {
    private static final Pattern FORM = Pattern.compile(
            "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?([aăâeêioôơuưy][a-zăâêôơư]*)");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    /** The tones of a syllable that ends in a stop: rising or dropping. */
    private static final Pattern TONE_OF_STOP = Pattern.compile("[\\u0301\\u0323]");

    /** Rhymes whose last vowel never bears the tone: "ão", never "aõ". */
    private static final Pattern GLIDE = Pattern.compile("(?!oa|oe|uy|uê|uơ)[aăâeêioôơuưy]+[aiouy]");

    private static final Pattern MARKED_AT_ITS_END = Pattern.compile(".*[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern STOP = Pattern.compile(".*(?:c|ch|p|t|k)");
    /** The last ones occur in names of the highlands, such as Đắk Lắk. */
    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                    + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om"
                    + " on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych"
                    + " uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                    + " y yêm yên yêng yêt yêu ynh yt ych êng ăk ak êk ôk uk")
            .split(" ", -1));

    private Syllable() {}

    static boolean isOne(String word) {
        return isOne(word, false);
    }

    /** Accepts a stop without its tone, as in names of the highlands and in hasty typing. */
    static boolean isOneButForItsTone(String word) {
        return isOne(word, true);
    }

    private static boolean isOne(String word, boolean mayLackItsTone) {
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONE.matcher(letters).results().count();
        var form = FORM.matcher(Normalizer.normalize(TONE.matcher(letters).replaceAll(""), Normalizer.Form.NFC));
        if (tones > 1 || !form.matches() || !RHYMES.contains(form.group(1))) {
            return false;
        }
        if (GLIDE.matcher(form.group(1)).matches()
                && MARKED_AT_ITS_END.matcher(letters).matches()) {
            return false;
        }
        return (mayLackItsTone && tones == 0)
                || !STOP.matcher(form.group(1)).matches()
                || TONE_OF_STOP.matcher(letters).find();
    }
}
