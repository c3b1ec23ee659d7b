package org.tiepdan.eventing.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.eventing.text.UnclearTimeException.Kind;

/**
 * Reads dates and moments as registers write them: day/month/year, or ISO. Never guesses the order: what only makes sense as month/day/year
 * is unclear.
 */
public final class OfficeTime {
    /** Default opening hour of a reception board (Ban Tiếp công dân). */
    public static final LocalTime OPENS = LocalTime.of(7, 30);

    private static final String DAY = "(?:(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{4})"
            + "|(?<iy>\\d{4})(?<is>[/.-])(?<im>\\d{1,2})\\k<is>(?<id>\\d{1,2}))";
    private static final String HOUR =
            "(?<h>\\d{1,2})(?:(?:[:hg]|\\s*giờ\\s*)(?<min>\\d{2})(?:[:m](?<sec>\\d{2})(?:[.,]\\d+)?)?|[hg])\\s*(?<half>am|pm|sa|ch)?";
    private static final Pattern DAY_AND_HOUR = Pattern.compile(DAY + "(?:[t,\\s]\\s*" + HOUR + ")?");
    private static final Pattern HOUR_AND_DAY = Pattern.compile(HOUR + "[,\\s]\\s*(?:ngày\\s*)?" + DAY);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*(?:năm\\s*|,\\s*)(\\d{4})");
    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([/.-])\\s*");
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("[1-9]\\d{4}(?:[.,]\\d+)?");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int NOON = 12;
    private static final int MONTHS = 12;

    private OfficeTime() {}

    /**
     * @param at in Viet Nam time unless an offset is given
     * @param hourAssumed whether only the day was given
     */
    public record Moment(Instant at, boolean hourAssumed) {}

    /**
     * @param text a day; an hour after it, as spreadsheets write one, is ignored
     * @throws GivenDateException when the day is out of the range of {@link GivenDates}
     */
    public static LocalDate date(String text) throws UnclearTimeException {
        try {
            return GivenDates.day(PlainText.code(text));
        } catch (GivenDateException e) {
            return day(matchedInstead(text, e));
        }
    }

    /**
     * @param text a moment, or a day alone
     * @param opensAt the hour in Viet Nam to assume for a day alone
     * @throws GivenDateException when its day is out of the range of {@link GivenDates}
     */
    public static Moment moment(String text, LocalTime opensAt) throws UnclearTimeException {
        try {
            var iso = PlainText.code(text).toUpperCase(Locale.ROOT).replace(' ', 'T');
            return new Moment(GivenDates.moment(iso), false);
        } catch (GivenDateException e) {
            var matched = matchedInstead(text, e);
            var hour = hour(matched);
            var local = day(matched).atTime(hour == null ? opensAt : hour);
            return new Moment(local.atZone(VIET_NAM).toInstant(), hour == null);
        }
    }

    /** Text that is a date but out of range is not tried in another format. */
    private static Matcher matchedInstead(String text, GivenDateException notIso) throws UnclearTimeException {
        if (notIso.isOutOfRange()) {
            throw notIso;
        }
        return matched(text);
    }

    private static Matcher matched(String text) throws UnclearTimeException {
        var plain = AROUND_SIGNS
                .matcher(IN_WORDS.matcher(PlainText.code(text).toLowerCase(Locale.ROOT))
                        .replaceAll("$1/$2/$3"))
                .replaceAll("$1");
        for (var form : new Pattern[] {DAY_AND_HOUR, HOUR_AND_DAY}) {
            var matcher = form.matcher(plain);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new UnclearTimeException(
                SPREADSHEET_NUMBER.matcher(plain).matches() ? Kind.SPREADSHEET_NUMBER : Kind.NOT_READ);
    }

    private static LocalDate day(Matcher matched) throws UnclearTimeException {
        try {
            return GivenDates.inRange(
                    matched.group("y") == null
                            ? LocalDate.of(number(matched, "iy"), number(matched, "im"), number(matched, "id"))
                            : LocalDate.of(number(matched, "y"), number(matched, "m"), number(matched, "d")));
        } catch (DateTimeException e) {
            var first = number(matched, "d");
            var second = number(matched, "m");
            throw new UnclearTimeException(
                    first >= 1 && first <= MONTHS && second > MONTHS ? Kind.MONTH_FIRST : Kind.NO_SUCH_DAY);
        }
    }

    private static @Nullable LocalTime hour(Matcher matched) throws UnclearTimeException {
        if (matched.group("h") == null) {
            return null;
        }
        int hour = number(matched, "h");
        var half = matched.group("half");
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (half.equals("pm") || half.equals("ch") ? NOON : 0);
        }
        try {
            return LocalTime.of(hour, number(matched, "min"), number(matched, "sec"));
        } catch (DateTimeException e) {
            throw new UnclearTimeException(Kind.NO_SUCH_DAY);
        }
    }

    private static int number(Matcher matched, String group) {
        var digits = matched.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
