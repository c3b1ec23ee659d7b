package org.tiepdan.nearduplicate.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.nearduplicate.text.Word;

/**
 * A day in the formats of petitions: 1/6/2026, 01-06-2026, 01062026, ngày 1 tháng 6 năm 2026.
 *
 * @param end index after its last word
 */
record Day(int day, int month, int year, int end) {
    private static final int DIGITS = 8;

    /** @return the day that begins with the word at {@code at}, if one does */
    static @Nullable Day at(List<Word> words, int at) {
        if (at >= words.size() || !words.get(at).number()) {
            return null;
        }
        var digits = words.get(at).plain();
        if (digits.length() == DIGITS) {
            return valid(part(digits, 0, 2), part(digits, 2, 4), part(digits, 4, DIGITS), at + 1);
        }
        int month = after(words, at, "thang");
        int year = month < 0 ? -1 : after(words, month, "nam");
        return year < 0 ? null : valid(number(words, at), number(words, month), number(words, year), year + 1);
    }

    private static @Nullable Day valid(int day, int month, int year, int end) {
        boolean valid = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
        return valid ? new Day(day, month, year, end) : null;
    }

    /** Position of the next number, after the word if it is there. */
    private static int after(List<Word> words, int at, String word) {
        int next = at + 1;
        if (next < words.size() && words.get(next).plain().equals(word)) {
            next++;
        }
        return next < words.size() && words.get(next).number() ? next : -1;
    }

    private static int number(List<Word> words, int at) {
        var digits = words.get(at).plain();
        return digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    @Override
    public String toString() {
        return year + "-" + month + "-" + day;
    }
}
