package org.tiepdan.intake.registration.adapter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.intake.registration.fact.Numbers;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * Số đến in the notation of an older register: {@code 420}, {@code 420/2026}, {@code 420/26}, or with the year in its own column.
 *
 * @param number from 1 to 999999; null for none, or an unreadable one
 * @param year null if it is not given
 */
record PaperNumber(@Nullable Integer number, @Nullable Integer year) {
    static final Fault TAKEN = new Fault(
            "/registerNumber",
            "register-number-taken",
            "Số đến này đã có ở một đơn khác trong sổ của cơ quan và năm đó: hãy xem lại, hoặc để trống để lấy số kế tiếp.",
            "Another petition has this number in that body's register of that year: check it, or leave it empty to get the next one.");

    private static final String NUMBER = "registerNumber";
    private static final String YEAR = "registerYear";
    private static final int LENGTH = 60;
    private static final int CENTURY = 2000;
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile(
            "(?iu)(?:số(?:\\s+đến)?\\s*:?\\s*)?0*([1-9]\\d{0,5})(?:[.,]0{1,2})?(?:\\s*[/-]\\s*(\\d{4}|\\d{2}))?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(\\d{4})(?:[.,]0+)?");

    static PaperNumber read(RequestReader body) {
        var told = body.scalar(NUMBER, LENGTH);
        var year = year(body);
        if (told == null) {
            return new PaperNumber(null, null);
        }
        var matcher = NUMBER_AND_YEAR.matcher(Numbers.withoutThousands(PlainText.visible(told)));
        if (!matcher.matches()) {
            body.fault(
                    NUMBER,
                    "not-a-register-number",
                    "Số đến là số từ 1 đến 999999, có thể kèm năm như 420/2026.",
                    "Expected a number from 1 to 999999, optionally with its year, like 420/2026.");
            return new PaperNumber(null, year);
        }
        var yearBehind = matcher.group(2) == null ? null : yearBehind(matcher.group(2));
        if (yearBehind != null && year != null && !yearBehind.equals(year)) {
            body.fault(YEAR, "register-years-differ", "Hai năm khác nhau.", "Two different years are given.");
        }
        return new PaperNumber(Integer.valueOf(matcher.group(1)), year == null ? yearBehind : year);
    }

    /** The short form of papers: {@code 420/26} is of 2026. */
    private static Integer yearBehind(String digits) {
        return digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.valueOf(digits);
    }

    private static @Nullable Integer year(RequestReader body) {
        var told = body.scalar(YEAR, LENGTH);
        if (told == null) {
            return null;
        }
        var matcher = YEAR_ALONE.matcher(PlainText.code(told));
        if (matcher.matches()) {
            return Integer.valueOf(matcher.group(1));
        }
        body.fault(YEAR, "not-a-year", "Năm gồm bốn chữ số.", "Expected a year of four digits.");
        return null;
    }
}
