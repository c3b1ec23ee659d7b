package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.lines.CaseLine.OwedLimit;

/**
 * An unfinished case as it is counted.
 *
 * @param place {@code has}, {@code state} and {@code type} of an open case; null when it is closed or was never received
 * @param has the body that has the open case
 * @param receivedOn null when it was never received
 * @param overdueFrom of an open case, as in {@link CaseLine}
 * @param owed the open limits, even of a closed case; of an open one those missed, too
 * @param orphan what the ledger counts of a case that was never received; null for the others
 */
record Row(
        String id,
        @Nullable String place,
        @Nullable String has,
        @Nullable LocalDate receivedOn,
        @Nullable Instant overdueFrom,
        @Nullable LocalDate triageSince,
        List<OwedLimit> owed,
        @Nullable String orphan) {
    private static final String SEPARATOR = "/";
    private static final String OPEN = ":";
    private static final String MISSED = "!";

    private static String text(OwedLimit owed) {
        return Key.whole(owed.by())
                + (owed.missed() ? MISSED : OPEN)
                + owed.from().getEpochSecond();
    }

    private static OwedLimit owed(String text) {
        int missed = text.lastIndexOf(MISSED);
        int mark = Math.max(missed, text.lastIndexOf(OPEN));
        return new OwedLimit(text.substring(0, mark), moment(text.substring(mark + 1)), mark == missed);
    }

    String text() {
        return String.join(
                SEPARATOR,
                YearLine.orEmpty(place),
                day(receivedOn),
                overdueFrom == null ? "" : Long.toString(overdueFrom.getEpochSecond()),
                day(triageSince),
                owed.stream().map(Row::text).collect(Collectors.joining(Key.MORE)),
                YearLine.orEmpty(orphan));
    }

    static Row of(String id, String text) {
        var parts = text.split(SEPARATOR, -1);
        var place = orNull(parts[0]);
        return new Row(
                id,
                place,
                place == null ? null : Key.first(place),
                day(parts[1]),
                parts[2].isEmpty() ? null : moment(parts[2]),
                day(parts[3]),
                parts[4].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[4].split(Key.MORE, -1))
                                .map(Row::owed)
                                .toList(),
                orNull(parts[5]));
    }

    boolean isHadBy(@Nullable String body) {
        return place != null && (body == null || body.equals(has));
    }

    boolean isReceivedIn(int year) {
        return receivedOn != null && receivedOn.getYear() == year;
    }

    /** Open, and the law gives it no limit that is still to be kept. */
    boolean isWithoutLimit() {
        return place != null && overdueFrom == null;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Long.toString(day.toEpochDay());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(text));
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
