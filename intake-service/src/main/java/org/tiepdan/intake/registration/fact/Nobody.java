package org.tiepdan.intake.registration.fact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;

/**
 * Words in the cell of a name or an address that only say that there is none. Marks count: "vô danh" is nobody, but Võ Danh and An Danh are
 * people. Without marks, only words that are no name with any marks count.
 */
public final class Nobody {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}/]+");
    private static final Set<String> WORDS = Set.of(
            "không",
            "không có",
            "chưa có",
            "chưa rõ",
            "không rõ",
            "không biết",
            "không cung cấp",
            "không ghi",
            "không tên",
            "không có tên",
            "không ghi tên",
            "không nêu tên",
            "không rõ tên",
            "giấu tên",
            "nặc danh",
            "ẩn danh",
            "vô danh",
            "khong cung cap",
            "khong co ten",
            "khong ghi ten",
            "khong neu ten",
            "khong ro ten",
            "giau ten",
            "nac danh",
            "n/a",
            "none",
            "null");

    private Nobody() {}

    public static boolean isNamedBy(String text) {
        return isEmpty(text) || sayThat(text);
    }

    /** @return whether words say so, and not only a dash */
    public static boolean sayThat(String text) {
        var words = BETWEEN.matcher(PlainText.oneLine(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        return text.codePoints().noneMatch(Character::isDigit) && WORDS.contains(words.strip());
    }

    private static boolean isEmpty(String text) {
        return text.codePoints()
                .noneMatch(each -> Character.isLetter(each) || (Character.isDigit(each) && each != '0'));
    }
}
