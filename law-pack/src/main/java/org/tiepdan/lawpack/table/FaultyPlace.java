package org.tiepdan.lawpack.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault occurs, and the cell's content there.
 *
 * @param lines empty for a whole file
 * @param column of the faulty cell, if it is a single one
 * @param cell its content
 */
record FaultyPlace(
        List<Long> lines, @Nullable String column, @Nullable String cell, String vi, String en) {
    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    FaultyPlace(List<Long> lines, String vi, String en) {
        this(lines, null, null, vi, en);
    }

    static FaultyPlace cell(long line, String column, String cell, String vi, String en) {
        return new FaultyPlace(List.of(line), column, cell, vi, en);
    }

    String in(String file) {
        String place = ", dòng %s: ".formatted(numbers(" và "));
        String english =
                lines.size() == 1 ? "line %s: ".formatted(numbers("")) : "lines %s: ".formatted(numbers(" and "));
        return cell == null
                ? "%s%s%s / %s%s".formatted(file, place, vi, english, en)
                : "%s%s'%s' %s, nhưng lại là '%s'. / %s'%s' %s, but was '%s'."
                        .formatted(file, place, column, vi, cell, english, column, en, cell);
    }

    /** @param places at least two, with one cause */
    static String together(String file, List<FaultyPlace> places) {
        FaultyPlace first = places.getFirst();
        return first.cell == null
                ? "%s, %s chỗ (%s): %s / in %s places (%s): %s"
                        .formatted(
                                file,
                                String.format(VIETNAM, "%,d", places.size()),
                                examples(places, "dòng"),
                                first.vi,
                                String.format(Locale.ROOT, "%,d", places.size()),
                                examples(places, "line"),
                                first.en)
                : "%s, %s ô: %s %s (%s). / %s cells: %s %s (%s)."
                        .formatted(
                                file,
                                String.format(VIETNAM, "%,d", places.size()),
                                columns(places),
                                first.vi,
                                examples(places, "dòng"),
                                String.format(Locale.ROOT, "%,d", places.size()),
                                columns(places),
                                first.en,
                                examples(places, "line"));
    }

    private static String columns(List<FaultyPlace> places) {
        return places.stream().map(place -> "'" + place.column + "'").distinct().collect(Collectors.joining(", "));
    }

    private static String examples(List<FaultyPlace> places, String word) {
        Set<List<Long>> shown = new HashSet<>();
        return places.stream()
                .filter(place -> shown.add(place.lines))
                .limit(2)
                .map(place -> word + " " + place.numbers("–") + (place.cell == null ? "" : ": '" + place.cell + "'"))
                .collect(Collectors.joining("; "));
    }

    private String numbers(String between) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(between));
    }
}
