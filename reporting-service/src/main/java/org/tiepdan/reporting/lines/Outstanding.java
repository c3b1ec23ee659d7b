package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.lines.YearFigures.Count;

/** All unfinished cases as they stood at one moment; time alone changes what is counted of them. */
public final class Outstanding {
    private static final Comparator<Row> EARLIEST_FIRST =
            Comparator.comparing(Outstanding::end).thenComparing(Row::id);

    private final List<Row> rows;

    Outstanding(List<Row> rows) {
        this.rows = rows;
    }

    /** The open cases by body that has them, state and type. */
    public List<Count> places(@Nullable String body) {
        return counts(open(body).map(Row::place));
    }

    /** Open cases with a limit past its end, by the body that has them. */
    public Map<String, Long> overdue(@Nullable String body, Instant now) {
        return byBody(body, row -> !end(row).isAfter(now));
    }

    /** @param last the first instant after the last day of the limits that count as soon due */
    public Map<String, Long> dueSoon(@Nullable String body, Instant now, Instant last) {
        return byBody(body, row -> end(row).isAfter(now) && !end(row).isAfter(last));
    }

    /** How many wait for an officer's decision, by the day from which they do. */
    public Map<LocalDate, Long> inTriage(@Nullable String body) {
        return open(body)
                .map(Row::triageSince)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Ids of the open cases whose earliest limit, open or missed, ends first. */
    public List<String> pressing(@Nullable String body, int most) {
        var first = new PriorityQueue<>(EARLIEST_FIRST.reversed());
        limited(body).forEach(row -> {
            first.add(row);
            if (first.size() > most) {
                first.poll();
            }
        });
        return first.stream().sorted(EARLIEST_FIRST).map(Row::id).toList();
    }

    /** Open limits of cases received in {@code year}, by the body that owes them. */
    public Map<String, OpenLimits> openLimits(int year, Instant now) {
        var byBody = new HashMap<String, OpenLimits>();
        for (var row : rows) {
            if (row.receivedYear() == year) {
                row.owed()
                        .forEach(owed -> byBody.merge(
                                owed.by(), OpenLimits.one(owed.from().isAfter(now)), OpenLimits::plus));
            }
        }
        return byBody;
    }

    /** Cases that are heard of though they were never received, by what the ledger counts. */
    List<Count> orphans() {
        return counts(rows.stream().map(Row::orphan).filter(Objects::nonNull));
    }

    public record OpenLimits(long overdue, long inTime) {
        public static final OpenLimits NONE = new OpenLimits(0, 0);
        private static final OpenLimits OVERDUE = new OpenLimits(1, 0);
        private static final OpenLimits IN_TIME = new OpenLimits(0, 1);

        private static OpenLimits one(boolean inTime) {
            return inTime ? IN_TIME : OVERDUE;
        }

        OpenLimits plus(OpenLimits other) {
            return new OpenLimits(overdue + other.overdue, inTime + other.inTime);
        }
    }

    private Stream<Row> open(@Nullable String body) {
        return rows.stream().filter(row -> row.isHadBy(body));
    }

    private Stream<Row> limited(@Nullable String body) {
        return open(body).filter(row -> row.overdueFrom() != null);
    }

    private static Instant end(Row row) {
        return Objects.requireNonNull(row.overdueFrom());
    }

    private Map<String, Long> byBody(@Nullable String body, Predicate<Row> which) {
        return limited(body)
                .filter(which)
                .collect(
                        Collectors.groupingBy(row -> YearLine.orEmpty(row.has()), TreeMap::new, Collectors.counting()));
    }

    private static List<Count> counts(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(text -> new Count(text.getKey(), text.getValue()))
                .toList();
    }
}
