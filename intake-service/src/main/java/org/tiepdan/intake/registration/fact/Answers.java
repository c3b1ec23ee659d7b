package org.tiepdan.intake.registration.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiepdan.intake.registration.fact.Fact.Doubt;

/** Yes, no, and nothing, as people write them into a cell. */
public final class Answers {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9-]+");
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "0",
            "k",
            "ko",
            "kh",
            "khong",
            "khong co",
            "ko co",
            "k co",
            "chua co",
            "chua ro",
            "khong ro",
            "khong nho",
            "khong biet",
            "khong cung cap",
            "khong ghi",
            "trong",
            "n a",
            "na",
            "none",
            "null");

    private static final Set<String> YES =
            Set.of("true", "co", "x", "v", "yes", "y", "1", "1 0", "dung", "roi", "da ky", "ky", "co ky");
    private static final Set<String> NO = Set.of(
            "false", "khong", "khong co", "ko", "k", "no", "n", "0", "0 0", "sai", "chua", "chua ky", "khong ky");

    private Answers() {}

    /** @return whether the cell only says that there is nothing: "không có", "-" */
    public static boolean sayNothing(String text) {
        var plain = plain(text);
        return !countsSomething(text)
                && NOTHING.contains(plain)
                && (!plain.isEmpty() || text.codePoints().noneMatch(Character::isLetter));
    }

    private static boolean countsSomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** @return yes, no, or nothing with a doubt */
    public static Fact<Boolean> yesOrNo(String text) {
        var plain = plain(text);
        if (YES.contains(plain) || text.strip().equals("✓")) {
            return Fact.clear(true);
        }
        return NO.contains(plain)
                ? Fact.clear(false)
                : new Fact<>(
                        null,
                        new Doubt(
                                "not-yes-or-no",
                                "Không rõ là có hay không: đơn được ghi mà không có mục này.",
                                "Not clear whether yes or no: the petition is accepted without it."));
    }

    private static String plain(String text) {
        var unmarked = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BETWEEN.matcher(unmarked).replaceAll(" ").strip();
    }
}
