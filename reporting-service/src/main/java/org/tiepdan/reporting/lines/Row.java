package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished case as it is counted.
 *
 * @param place {@code has}, {@code state} and {@code type} of an open case; null when it is closed or was never received
 * @param has the body that has the open case
 * @param receivedYear 0 when it was never received
 * @param overdueFrom of an open case, as in {@link CaseLine}
 * @param owed the open limits, even of a closed case
 * @param orphan what the ledger counts of a case that was never received; null for the others
 */
record Row(
        String id,
        @Nullable String place,
        @Nullable String has,
        int receivedYear,
        @Nullable Instant overdueFrom,
        @Nullable LocalDate triageSince,
        List<Owed> owed,
        @Nullable String orphan) {
    private static final String SEPARATOR = "/";
    private static final String OF_LIMIT = ":";

    /** @param from the first instant that is too late */
    record Owed(String by, Instant from) {
        String text() {
            return Key.whole(by) + OF_LIMIT + from.getEpochSecond();
        }

        static Owed of(String text) {
            int colon = text.lastIndexOf(OF_LIMIT);
            return new Owed(text.substring(0, colon), moment(text.substring(colon + 1)));
        }
    }

    String text() {
        return String.join(
                SEPARATOR,
                YearLine.orEmpty(place),
                Integer.toString(receivedYear),
                overdueFrom == null ? "" : Long.toString(overdueFrom.getEpochSecond()),
                triageSince == null ? "" : Long.toString(triageSince.toEpochDay()),
                owed.stream().map(Owed::text).collect(Collectors.joining(Key.MORE)),
                YearLine.orEmpty(orphan));
    }

    static Row of(String id, String text) {
        var parts = text.split(SEPARATOR, -1);
        var place = orNull(parts[0]);
        return new Row(
                id,
                place,
                place == null ? null : Key.first(place),
                Integer.parseInt(parts[1]),
                parts[2].isEmpty() ? null : moment(parts[2]),
                parts[3].isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(parts[3])),
                parts[4].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[4].split(Key.MORE, -1))
                                .map(Owed::of)
                                .toList(),
                orNull(parts[5]));
    }

    boolean isHadBy(@Nullable String body) {
        return place != null && (body == null || body.equals(has));
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
