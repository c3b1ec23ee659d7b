package org.tiepdan.eventing.dates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and instants in ISO form, {@code 2026-07-01} and {@code 2026-07-01T02:16:00Z}, and writes instants. A
 * formatter takes several times as long, and a stored case has some twenty of them.
 */
public final class IsoDates {
    private static final int DAY_LENGTH = 10;
    private static final int SECONDS_END = 19;
    /** Allows for nine fractional digits before the last character. */
    private static final int LONGEST = SECONDS_END + 10;

    private static final int NONE = -1;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private IsoDates() {}

    /** @throws java.time.format.DateTimeParseException when it is not a day */
    public static LocalDate parse(String text) {
        var day = day(text);
        return day == null ? LocalDate.parse(text) : day;
    }

    /** @return null for text not in exactly this form, or not a day of the years 1 to 9999 */
    static @Nullable LocalDate day(String text) {
        return text.length() == DAY_LENGTH ? dayAtStart(text) : null;
    }

    /** @return null for text not in exactly this form, with up to nine fractional digits, or not a moment of the years 1 to 9999 */
    public static @Nullable Instant moment(String text) {
        int end = text.length() - 1;
        if (end < SECONDS_END
                || end > LONGEST
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(end) != 'Z') {
            return null;
        }
        var day = dayAtStart(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        int nanos = nanos(text, end);
        boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return day == null || !isTime || nanos < 0
                ? null
                : day.atTime(hour, minute, second, nanos).toInstant(ZoneOffset.UTC);
    }

    /** @return as {@link Instant#toString} writes it: with no fraction, or one of three, six or nine digits */
    public static String text(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            return moment.toString();
        }
        var time = moment.atOffset(ZoneOffset.UTC);
        var text = new byte[LONGEST + 1];
        put(text, 0, 4, time.getYear());
        put(text, 5, 7, time.getMonthValue());
        put(text, 8, 10, time.getDayOfMonth());
        put(text, 11, 13, time.getHour());
        put(text, 14, 16, time.getMinute());
        put(text, 17, SECONDS_END, time.getSecond());
        put(text, SECONDS_END + 1, LONGEST, time.getNano());
        text[4] = '-';
        text[7] = '-';
        text[10] = 'T';
        text[13] = ':';
        text[16] = ':';
        text[SECONDS_END] = '.';
        int end = end(time.getNano());
        text[end] = 'Z';
        return new String(text, 0, end + 1, StandardCharsets.ISO_8859_1);
    }

    /** Where the last character of a moment is. */
    private static int end(int nanos) {
        if (nanos == 0) {
            return SECONDS_END;
        }
        if (nanos % 1_000_000 == 0) {
            return LONGEST - 6;
        }
        return nanos % 1_000 == 0 ? LONGEST - 3 : LONGEST;
    }

    /** Writes the last digits of {@code number}, with zeros in front. */
    private static void put(byte[] text, int from, int to, int number) {
        int rest = number;
        for (int i = to - 1; i >= from; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** @return -1 if there is anything else between the seconds and {@code end} */
    private static int nanos(String text, int end) {
        if (end == SECONDS_END) {
            return 0;
        }
        int nanos =
                text.charAt(SECONDS_END) == '.' && end > SECONDS_END + 1 ? number(text, SECONDS_END + 1, end) : NONE;
        for (int i = end; i < LONGEST && nanos > 0; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static @Nullable LocalDate dayAtStart(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean isForm = text.charAt(4) == '-' && text.charAt(7) == '-' && year >= 1 && month >= 1 && month <= 12;
        if (!isForm || day < 1) {
            return null;
        }
        var first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? null : first.withDayOfMonth(day);
    }

    /** @return -1 unless all are digits */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
