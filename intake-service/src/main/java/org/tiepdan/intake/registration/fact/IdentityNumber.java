package org.tiepdan.intake.registration.fact;

import java.util.regex.Pattern;

/**
 * The number of a citizen's card (12 digits), of an older identity card (9 digits) or a passport (LTCD 7.2a). Intake does not know whose it
 * is; any other text stays as written, sealed.
 */
public final class IdentityNumber {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:thẻ\\s+)?(?:cccd|cmnd|cmt|căn\\s*cước(?:\\s+công\\s+dân)?|cc|hộ\\s*chiếu|hc|số|sđdcn|id))[\\s.:/-]*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-_/']+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)\\d(?:[.,]\\d+)?e\\+?\\d{1,2}");
    private static final Pattern OTHER = Pattern.compile("[0-9A-Za-z]{6,20}");
    private static final Pattern FRACTION = Pattern.compile("(\\d{6,})[.,]0(?!\\d)");

    private IdentityNumber() {}

    public static Fact<String> read(String text) {
        if (Answers.sayNothing(text)) {
            return Fact.clear(null);
        }
        if (SCIENTIFIC.matcher(text.strip()).matches()) {
            return Numbers.scientific(text);
        }
        var unlabelled = text.strip();
        for (var label = LABEL.matcher(unlabelled); label.find(); label = LABEL.matcher(unlabelled)) {
            unlabelled = label.replaceFirst("");
        }
        var plain =
                BETWEEN.matcher(FRACTION.matcher(unlabelled).replaceAll("$1")).replaceAll("");
        if (DIGITS.matcher(plain).matches()) {
            return ofDigits(plain, text);
        }
        return OTHER.matcher(plain).matches()
                        && plain.chars().filter(Character::isDigit).count() >= 5
                ? Fact.clear(plain)
                : unknown(text);
    }

    private static Fact<String> ofDigits(String digits, String text) {
        return switch (digits.length()) {
            case 9, 12 -> Fact.clear(digits);
            case 8, 10, 11 ->
                Fact.doubtful(
                        digits,
                        "lost-zeros",
                        "Số có " + digits.length()
                                + " chữ số: có thể bảng tính đã bỏ số 0 ở đầu (CCCD 12 số, CMND 9 số).",
                        "The number has " + digits.length()
                                + " digits: a spreadsheet may have dropped zeros at its beginning (12 or 9 expected).");
            default -> unknown(text);
        };
    }

    private static Fact<String> unknown(String text) {
        return Fact.doubtful(
                text,
                "not-an-identity-number",
                "Không phải số CCCD, CMND hay hộ chiếu: giữ nguyên như đã ghi, niêm phong.",
                "Not the number of an identity card or passport: kept as written, sealed.");
    }
}
