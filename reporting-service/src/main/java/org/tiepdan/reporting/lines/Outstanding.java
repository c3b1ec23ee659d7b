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
import org.tiepdan.reporting.lines.CaseLine.OwedLimit;
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

    /** Open cases with a limit past its end, by the body that has them: not always the one that is late. */
    public Map<String, Long> overdue(@Nullable String body, Instant now) {
        return byBody(body, row -> !end(row).isAfter(now));
    }

    /** @param last the first instant after the last day of the limits that count as soon due */
    public Map<String, Long> dueSoon(@Nullable String body, Instant now, Instant last) {
        return byBody(body, row -> end(row).isAfter(now) && !end(row).isAfter(last));
    }

    /** Open cases with a limit past its end that {@code body} owes, whichever body has them. */
    public long lateBy(String body, Instant now) {
        return owing(body).filter(row -> !endFor(row, body).isAfter(now)).count();
    }

    /** Those in which no limit that {@code body} owes is past its end, but one ends soon. */
    public long dueSoonBy(String body, Instant now, Instant last) {
        return owing(body)
                .map(row -> endFor(row, body))
                .filter(end -> end.isAfter(now) && !end.isAfter(last))
                .count();
    }

    /** An open case to which the law gives no limit that is still to be kept. */
    public record Unlimited(String type, String state, LocalDate receivedOn) {}

    /** Those that {@code body} has, or all. */
    public List<Unlimited> unlimited(@Nullable String body) {
        return open(body)
                .filter(Row::isWithoutLimit)
                .map(Outstanding::unlimited)
                .toList();
    }

    /** How many wait for an officer's decision, by the day from which they do. */
    public Map<LocalDate, Long> inTriage(@Nullable String body) {
        return open(body)
                .map(Row::triageSince)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Ids of the open cases whose earliest limit, open or missed, ends first: any limit, or those that {@code body} owes. */
    public List<String> pressing(@Nullable String body, int most) {
        Comparator<Row> earliest = body == null
                ? EARLIEST_FIRST
                : Comparator.comparing((Row row) -> endFor(row, body)).thenComparing(Row::id);
        var first = new PriorityQueue<>(earliest.reversed());
        (body == null ? limited(null) : owing(body)).forEach(row -> {
            first.add(row);
            if (first.size() > most) {
                first.poll();
            }
        });
        return first.stream().sorted(earliest).map(Row::id).toList();
    }

    /**
     * Open limits of cases received in {@code year}, by the body that owes them.
     *
     * @param entered what ended at this instant or before is late at once: what was done by then is entered
     */
    public Map<String, OpenLimits> openLimits(int year, Instant now, Instant entered) {
        var byBody = new HashMap<String, OpenLimits>();
        for (var row : rows) {
            if (row.isReceivedIn(year)) {
                row.owed()
                        .forEach(owed -> byBody.merge(owed.by(), OpenLimits.one(owed, now, entered), OpenLimits::plus));
            }
        }
        return byBody;
    }

    /** Cases that are heard of though they were never received, by what the ledger counts. */
    List<Count> orphans() {
        return counts(rows.stream().map(Row::orphan).filter(Objects::nonNull));
    }

    private Stream<Row> open(@Nullable String body) {
        return rows.stream().filter(row -> row.isHadBy(body));
    }

    private Stream<Row> limited(@Nullable String body) {
        return open(body).filter(row -> row.overdueFrom() != null);
    }

    private Stream<Row> owing(String body) {
        return limited(null)
                .filter(row -> row.owed().stream().anyMatch(owed -> owed.by().equals(body)));
    }

    /** When the first of the limits ends that {@code body} owes. */
    private static Instant endFor(Row row, String body) {
        return row.owed().stream()
                .filter(owed -> owed.by().equals(body))
                .map(OwedLimit::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Unlimited unlimited(Row row) {
        var codes = Key.codes(YearLine.orEmpty(row.place()));
        return new Unlimited(codes.get(2), codes.get(1), Objects.requireNonNull(row.receivedOn()));
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
