package org.tiepdan.intake.oldfont;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** TCVN3 (ABC): one code for each small letter, and codes for seven capitals. */
final class Tcvn3 {
    /** The code of ư is the soft hyphen, so soft hyphens must not be removed before decoding. */
    private static final String CODES = "µ¶·¸¹" + "¨»¼½¾Æ" + "©ÇÈÉÊË" + "®" + "ÌÎÏÐÑ" + "ªÒÓÔÕÖ" + "×ØÜÝÞ" + "ßáâãä"
            + "«åæçèé" + "¬êëìíî" + "ïñòóô" + "\u00ADõö÷øù" + "úûüýþ" + "¡¢£¤¥¦§";

    private static final String LETTERS = "àảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "đ" + "èẻẽéẹ" + "êềểễếệ" + "ìỉĩíị" + "òỏõóọ"
            + "ôồổỗốộ" + "ơờởỡớợ" + "ùủũúụ" + "ưừửữứự" + "ỳỷỹýỵ" + "ĂÂÊÔƠƯĐ";

    private static final Map<Character, Character> BY_CODE = byCode();
    /** Text between ASCII spaces, signs and digits; the codes themselves may look like any character. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00A1-\\u00FF]+");

    private static final int WRITTEN_LARGE = 2;

    private Tcvn3() {}

    private static Map<Character, Character> byCode() {
        var letters = new HashMap<Character, Character>();
        for (int i = 0; i < CODES.length(); i++) {
            letters.put(CODES.charAt(i), LETTERS.charAt(i));
        }
        return Map.copyOf(letters);
    }

    /** Capitals with a tone have no code: in a font of capitals they appear as small letters among capitals. */
    static String decode(String text) {
        boolean small = text.chars().anyMatch(each -> each >= 'a' && each <= 'z');
        boolean large = WORD.matcher(text).results().anyMatch(word -> isLarge(word.group()));
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        letters(word.group(), isLarge(word.group()) || (large && !small && !hasSmall(word.group())))));
    }

    private static String letters(String word, boolean large) {
        return word.chars()
                .mapToObj(each -> BY_CODE.getOrDefault((char) each, (char) each))
                .map(letter -> String.valueOf(large ? Character.toUpperCase(letter) : letter))
                .collect(Collectors.joining());
    }

    /** Two capitals and no small letter; a single capital may just begin a name. */
    private static boolean isLarge(String word) {
        return !hasSmall(word)
                && word.chars()
                                .filter(each -> (each >= 'A' && each <= 'Z') || "¡¢£¤¥¦§".indexOf(each) >= 0)
                                .count()
                        >= WRITTEN_LARGE;
    }

    private static boolean hasSmall(String word) {
        return word.chars().anyMatch(each -> each >= 'a' && each <= 'z');
    }
}
