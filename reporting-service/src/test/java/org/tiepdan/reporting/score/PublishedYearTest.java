package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.score.reckon.Figure.Block;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/**
 * An attack on everything that the table of a year shows, its figures and reasons together: all numbers that are not shown are unknowns, and
 * whatever adds up is an equation. No number that was left out may have a unique solution.
 */
class PublishedYearTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-12-20");
    private static final Span YEAR = new Span(LocalDate.parse("2025-12-15"), LocalDate.parse("2026-12-15"));
    private static final String SUM = "";
    /** Second decisions, and those of them that annul or amend, of the deciding and of the reviewed body. */
    private static final Map<String, String> REVIEWS =
            Map.of("SECOND_DECIDED", "REVERSED", "FIRST_REVIEWED", "FIRST_REVERSED");

    private final Map<TableNumber, Integer> unknowns = new HashMap<>();
    private final Set<TableNumber> shown = new HashSet<>();
    private final List<Map<TableNumber, Integer>> equations = new ArrayList<>();

    /**
     * One number of the table.
     *
     * @param row body, or the sum
     * @param what figure or step
     */
    private record TableNumber(String row, String what) {}

    @Test
    void noNumberThatIsLeftOutCanBeComputedFromThoseShown() {
        int reasons = 0;
        int checked = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var cases = new RandomCases(random).some(random.nextInt(20, 1_200));
            var scores = new Scores(MadeAccounts.of(cases), LAW, new OfficeDays(LAW));
            var truth = truth(scores);
            attack(scores.read(asked(null)));
            for (var found : computed()) {
                assertThat(truth.getOrDefault(found, 0L))
                        .as("seed %d: %s", seed, found)
                        .isNotIn(1L, 2L, 3L, 4L);
            }
            reasons += (int) shown.stream()
                    .filter(one -> RandomCases.STEPS.contains(one.what()))
                    .count();
            checked += unknowns.size();
        }
        assertThat(reasons).isGreaterThan(100);
        assertThat(checked).isGreaterThan(1_000);
    }

    @Test
    void norAReasonByThoseOfTheSum() {
        var cases = Stream.of(
                        late("19-05443", "SETTLEMENT", 10),
                        late("19-05443", "ACCEPTANCE", 3),
                        late("19-05443", "NOTICE", 3),
                        late("19-05710", "SETTLEMENT", 10),
                        late("19-05710", "ACCEPTANCE", 20))
                .flatMap(some -> some)
                .toArray(MadeCase[]::new);

        attack(new Scores(MadeAccounts.of(cases), LAW, new OfficeDays(LAW)).read(asked(null)));

        assertThat(shown)
                .contains(new TableNumber("19-05443", "SETTLEMENT"), new TableNumber("19-05710", "ACCEPTANCE"));
        assertThat(computed())
                .doesNotContain(new TableNumber("19-05443", "ACCEPTANCE"), new TableNumber("19-05443", "NOTICE"));
    }

    private static Stream<MadeCase> late(String body, String step, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> MadeCase.received(body + step + i, body, "2026-03-02")
                        .limit("KN-RESOLVE-1", step, body, "2026-03-02", "2026-04-01", null));
    }

    private static Scores.Asked asked(@Nullable String body) {
        return new Scores.Asked(
                MadeAccounts.grant("19-ubnd", RandomCases.BODIES.toArray(String[]::new)), YEAR, body, TODAY, null);
    }

    private static Map<TableNumber, Long> truth(Scores scores) {
        var truth = new HashMap<TableNumber, Long>();
        for (var figure : Figure.values()) {
            for (var entry : Lists.of(scores, asked(null), figure)) {
                names(entry)
                        .forEach(name -> Stream.of(entry.body(), SUM)
                                .forEach(row -> truth.merge(new TableNumber(row, name), 1L, Long::sum)));
            }
        }
        for (var body : RandomCases.BODIES) {
            REVIEWS.forEach((whole, part) -> truth.put(
                    new TableNumber(body, whole + " upheld"),
                    truth.getOrDefault(new TableNumber(body, whole), 0L)
                            - truth.getOrDefault(new TableNumber(body, part), 0L)));
        }
        return truth;
    }

    private static Stream<String> names(Entry entry) {
        var limit = entry.limit();
        return entry.figure() == Figure.LATE && limit != null
                ? Stream.of(entry.figure().name(), String.valueOf(limit.step()))
                : Stream.of(entry.figure().name());
    }

    private void attack(Scorecard table) {
        shown.clear();
        unknowns.clear();
        equations.clear();
        var rows = new TreeMap<String, Card>();
        table.bodies().forEach(card -> rows.put(String.valueOf(card.body()), card));
        if (table.total() != null) {
            rows.put(SUM, table.total());
        }
        rows.forEach((row, card) -> {
            card.counts().figures().keySet().forEach(figure -> shown.add(new TableNumber(row, figure.name())));
            card.counts().reasons().forEach(reason -> shown.add(new TableNumber(row, reason.step())));
            for (var block : Block.values()) {
                add(
                        row,
                        Figure.of(block).stream().filter(one -> one.sign() != 0).toList());
            }
            var late = new HashMap<>(Map.of(new TableNumber(row, Figure.LATE.name()), -1));
            RandomCases.STEPS.forEach(step -> late.put(new TableNumber(row, step), 1));
            equations.add(late);
        });
        if (rows.containsKey(SUM)) {
            Stream.concat(Arrays.stream(Figure.values()).map(Enum::name), RandomCases.STEPS.stream())
                    .forEach(what -> {
                        var sum = new HashMap<TableNumber, Integer>();
                        rows.keySet().forEach(row -> sum.put(new TableNumber(row, what), row.equals(SUM) ? -1 : 1));
                        equations.add(sum);
                    });
        }
        rows.remove(SUM);
        addReviews(rows.keySet());
        equations.stream()
                .flatMap(equation -> equation.keySet().stream())
                .filter(number -> !shown.contains(number))
                .forEach(number -> unknowns.putIfAbsent(number, unknowns.size()));
    }

    /** Each second decision is about the first decision of a body. */
    private void addReviews(Set<String> bodies) {
        var all = new HashMap<TableNumber, Integer>();
        var reversed = new HashMap<TableNumber, Integer>();
        for (var body : bodies) {
            REVIEWS.forEach((whole, part) -> {
                int sign = whole.startsWith("FIRST") ? -1 : 1;
                all.put(new TableNumber(body, whole), sign);
                reversed.put(new TableNumber(body, part), sign);
                equations.add(Map.of(
                        new TableNumber(body, whole), 1,
                        new TableNumber(body, part), -1,
                        new TableNumber(body, whole + " upheld"), -1));
            });
        }
        equations.add(all);
        equations.add(reversed);
    }

    private void add(String row, List<Figure> figures) {
        var equation = new HashMap<TableNumber, Integer>();
        figures.forEach(figure -> equation.put(new TableNumber(row, figure.name()), figure.sign()));
        equations.add(equation);
    }

    /** The unknowns that have one solution: by Gauss and Jordan, those that stand alone in an equation. */
    private List<TableNumber> computed() {
        var matrix = new ArrayList<double[]>();
        equations.forEach(equation -> {
            var line = new double[unknowns.size()];
            equation.forEach((number, sign) -> {
                if (!shown.contains(number)) {
                    line[unknowns.getOrDefault(number, 0)] = sign;
                }
            });
            matrix.add(line);
        });
        int done = 0;
        for (int column = 0; column < unknowns.size() && done < matrix.size(); column++) {
            int pivot = done;
            for (int row = done; row < matrix.size(); row++) {
                if (Math.abs(matrix.get(row)[column]) > Math.abs(matrix.get(pivot)[column])) {
                    pivot = row;
                }
            }
            if (Math.abs(matrix.get(pivot)[column]) > 1e-9) {
                matrix.add(done, matrix.remove(pivot));
                eliminate(matrix, done++, column);
            }
        }
        return unknowns.entrySet().stream()
                .filter(unknown -> matrix.stream().anyMatch(line -> isAlone(line, unknown.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void eliminate(List<double[]> matrix, int pivot, int column) {
        var line = matrix.get(pivot);
        for (int row = 0; row < matrix.size(); row++) {
            double factor = matrix.get(row)[column] / line[column];
            if (row != pivot && factor != 0) {
                for (int at = 0; at < line.length; at++) {
                    matrix.get(row)[at] -= factor * line[at];
                }
            }
        }
    }

    private static boolean isAlone(double[] line, int column) {
        for (int at = 0; at < line.length; at++) {
            if ((Math.abs(line[at]) > 1e-9) != (at == column)) {
                return false;
            }
        }
        return true;
    }
}
