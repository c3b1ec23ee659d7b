package org.tiepdan.intake.oldfont;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** VNI: most letters are two characters, the plain letter and its marks; capitals are written with capital marks. */
final class Vni {
    private static final String TABLE = "á=aù à=aø ả=aû ã=aõ ạ=aï ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë"
            + " â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä đ=ñ é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä"
            + " í=í ì=ì ỉ=æ ĩ=ó ị=ò ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä"
            + " ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï"
            + " ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î";

    private static final Map<String, String> BY_CODE = byCode();

    private Vni() {}

    private static Map<String, String> byCode() {
        var letters = new TreeMap<String, String>();
        for (var each : TABLE.split(" ", -1)) {
            letters.put(each.substring(2), each.substring(0, 1));
        }
        return Map.copyOf(letters);
    }

    /** The plain letter decides the case: people often type small marks after the first letter of a name. */
    static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = i + 1 < text.length() && letter(text, i, 2) != null ? 2 : 1;
            var letter = letter(text, i, length);
            if (letter == null) {
                decoded.append(text.charAt(i));
            } else {
                decoded.append(Character.isUpperCase(text.charAt(i)) ? letter.toUpperCase(Locale.ROOT) : letter);
            }
            i += length;
        }
        return decoded.toString();
    }

    private static @Nullable String letter(String text, int from, int length) {
        return BY_CODE.get(text.substring(from, from + length).toLowerCase(Locale.ROOT));
    }
}
