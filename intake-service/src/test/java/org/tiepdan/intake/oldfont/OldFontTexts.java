package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes text as the old fonts did, with its own tables: they check those of the product. */
public final class OldFontTexts {
    /** All 134 letters: 67 small ones and their capitals. */
    public static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private static final String[] VNI =
            ("a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ e eø eû eõ eù eï eâ eà eå eã eá eä"
                            + " i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï"
                            + " y yø yû yõ yù î")
                    .split(" ");
    private static final int[] TCVN3 = {
        'a', 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xAE,
        'e', 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 'i', 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 'o',
        0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 'u', 0xEF,
        0xF1, 0xF2, 0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 'y', 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
    };
    private static final String CAPITALS = "ĂÂÊÔƠƯĐ";

    private OldFontTexts() {}

    public static String vni(String text) {
        return text.codePoints()
                .mapToObj(each -> {
                    int at = LETTERS.indexOf(Character.toLowerCase(each));
                    var code = at < 0 ? Character.toString(each) : VNI[at];
                    return Character.isUpperCase(each) ? code.toUpperCase(Locale.ROOT) : code;
                })
                .collect(Collectors.joining());
    }

    /** Capitals with a tone, in the fonts whose names end in H: the code of the small letter. */
    public static String tcvn3(String text) {
        return text.codePoints()
                .map(each -> {
                    int capital = CAPITALS.indexOf(each);
                    int at = LETTERS.indexOf(Character.toLowerCase(each));
                    return capital >= 0 ? 0xA1 + capital : at < 0 || TCVN3[at] < 0x80 ? each : TCVN3[at];
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** @return the text in Windows-1258, where a tone follows its letter, as Windows-1252 shows it */
    static String windows1258(String text) {
        var shown = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            var shape = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            (Normalizer.normalize(shape, Normalizer.Form.NFC) + tone).chars().forEach(each -> {
                var same = Windows1258.in1252((char) each);
                shown.append(same == null ? (char) each : same);
            });
        });
        return shown.toString();
    }
}
