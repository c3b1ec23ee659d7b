package org.tiepdan.intake.registration.fact;

import java.util.regex.Pattern;

/** Undoes what spreadsheets do to long numbers. */
public final class Numbers {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");

    private Numbers() {}

    /** @return {@code 1.000} as {@code 1000}: a separator of thousands is no decimal point */
    public static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).replaceAll("");
    }

    static Fact<String> scientific(String text) {
        return Fact.doubtful(
                text,
                "scientific-number",
                "Bảng tính đã viết số này ở dạng khoa học, các chữ số cuối đã mất: hãy định dạng cột là văn bản.",
                "A spreadsheet wrote this number in scientific form and lost its last digits: format the column as text.");
    }
}
