package org.tiepdan.lawpack.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Table;

/**
 * Writes a notice into the tables of a pack, as a person editing the files would, so that the existing readers of these files check it.
 */
public final class NoticeEdits {
    private static final Set<String> EDGES = Set.of("FIRST_DAY", "LAST_DAY");

    private final LawNotice notice;

    private NoticeEdits(LawNotice notice) {
        this.notice = notice;
    }

    /** @param files of a pack without faults; not modified */
    public static LawFiles into(LawFiles files, LawNotice notice) {
        NoticeEdits edits = new NoticeEdits(notice);
        SortedMap<String, Table> tables = new TreeMap<>(files.tables());
        edit(tables, LawFiles.CALENDAR, edits::withDays);
        edit(tables, LawFiles.TIME_LIMITS, edits::withLimits);
        return new LawFiles(tables);
    }

    private static void edit(
            SortedMap<String, Table> tables, String name, UnaryOperator<List<Map<String, String>>> change) {
        tables.computeIfPresent(name, (_, table) -> table.withCells(change.apply(table.cells())));
    }

    private List<Map<String, String>> withDays(List<Map<String, String>> before) {
        List<Map<String, String>> rows = new ArrayList<>(before);
        for (Map<String, String> day : notice.days()) {
            rows.removeIf(row -> !isEdge(row) && Objects.equals(row.get(Columns.DATE), day.get(Columns.DATE)));
        }
        for (Map<String, String> day : notice.days()) {
            if (!LawNotice.AS_ITS_WEEKDAY.equals(day.get(Columns.KIND))) {
                rows.add(sourced(day));
            }
        }
        return rows;
    }

    /** Whether the row is the calendar's first or last day, which may also be a holiday. */
    private static boolean isEdge(Map<String, String> row) {
        return EDGES.contains(row.getOrDefault(Columns.KIND, ""));
    }

    private Map<String, String> sourced(Map<String, String> cells) {
        Map<String, String> row = new HashMap<>(cells);
        row.putIfAbsent(Columns.BASIS, notice.number());
        row.putIfAbsent(Columns.STATUS, SourceStatus.VERIFIED.name());
        return row;
    }

    private List<Map<String, String>> withLimits(List<Map<String, String>> before) {
        List<Map<String, String>> rows = new ArrayList<>(before);
        for (Map<String, String> given : notice.limits()) {
            Map<String, String> changed = completed(given, rows);
            Optional<Period> period = LawNotice.period(changed);
            List<Map<String, String>> kept = new ArrayList<>();
            for (Map<String, String> row : rows) {
                if (period.isPresent() && areVersions(row, changed)) {
                    kept.addAll(outside(row, period.get()));
                } else {
                    kept.add(row);
                }
            }
            kept.add(changed);
            rows = kept;
        }
        return rows;
    }

    /** Fills cells missing from the notice with those in force on the first day of the new row. */
    private static Map<String, String> completed(Map<String, String> given, List<Map<String, String>> rows) {
        Optional<LocalDate> from = LawNotice.date(given, Columns.EFFECTIVE_FROM);
        Map<String, String> changed = new HashMap<>();
        rows.stream()
                .filter(row -> areVersions(row, given))
                .filter(row -> from.isPresent()
                        && LawNotice.period(row)
                                .map(period -> period.holds(from.get()))
                                .orElse(false))
                .findFirst()
                .ifPresent(changed::putAll);
        changed.putAll(given);
        changed.putIfAbsent(Columns.STATUS, SourceStatus.VERIFIED.name());
        return changed;
    }

    /** Whether both are rows of one rule under the same reading; if the notice names no reading, any matches. */
    private static boolean areVersions(Map<String, String> row, Map<String, String> changed) {
        return Objects.equals(row.get(Columns.RULE_ID), changed.get(Columns.RULE_ID))
                && (!changed.containsKey(Columns.READING)
                        || Objects.equals(row.get(Columns.READING), changed.get(Columns.READING)));
    }

    /** @return the row limited to the days outside {@code changed}: none, before, after, or both */
    private static List<Map<String, String>> outside(Map<String, String> row, Period changed) {
        Period before = LawNotice.period(row).orElse(null);
        if (before == null || !before.overlaps(changed)) {
            return List.of(row);
        }
        List<Map<String, String>> left = new ArrayList<>();
        if (before.from().isBefore(changed.from())) {
            left.add(with(row, Columns.EFFECTIVE_TO, changed.from().minusDays(1)));
        }
        LocalDate last = changed.to();
        if (last != null && (before.to() == null || before.to().isAfter(last))) {
            left.add(with(row, Columns.EFFECTIVE_FROM, last.plusDays(1)));
        }
        return left;
    }

    private static Map<String, String> with(Map<String, String> row, String column, LocalDate date) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put(column, date.toString());
        return changed;
    }
}
