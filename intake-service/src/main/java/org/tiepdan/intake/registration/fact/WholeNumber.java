package org.tiepdan.intake.registration.fact;

import java.util.regex.Pattern;

/** A count as spreadsheets and people write it: {@code 3}, {@code 3.0}, {@code 3 người}. */
public final class WholeNumber {
    private static final Pattern NUMBER =
            Pattern.compile("\\D{0,20}?(?<number>-?\\d{1,9})(?:[.,]0{1,2})?(?:\\s\\D{0,20})?");

    private WholeNumber() {}

    public static Fact<Integer> read(String text) {
        if (Answers.sayNothing(text) && !text.strip().equals("0")) {
            return Fact.clear(null);
        }
        var matcher = NUMBER.matcher(Numbers.withoutThousands(text.strip()));
        return matcher.matches()
                ? Fact.clear(Integer.valueOf(matcher.group("number")))
                : Fact.doubtful(
                        null,
                        "not-a-whole-number",
                        "Không phải số nguyên: đơn được ghi mà không có mục này.",
                        "Not a whole number: the petition is accepted without it.");
    }
}
