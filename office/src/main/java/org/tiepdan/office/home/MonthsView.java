package org.tiepdan.office.home;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Month;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Figure;
import org.tiepdan.office.words.Links;

/**
 * Received and settled petitions by month, each against the year before. The sentences compare the months that are over: half a month says
 * nothing beside a whole one.
 *
 * @param any whether the register covers any of the year
 * @param before whether the register covers any of the year before
 * @param keptFrom a sentence with the first day of the register, if it is within or after these years; else empty
 * @param running a sentence that the numbers of this month and year are not whole, if they are shown beside whole ones; else empty
 * @param receivedChart the data of the chart, as JSON
 */
record MonthsView(
        String year,
        String yearBefore,
        boolean any,
        boolean before,
        String keptFrom,
        String running,
        List<Row> rows,
        Row total,
        String receivedChart,
        String settledChart,
        String receivedSentence,
        String settledSentence) {

    private static final Texts RECEIVED =
            new Texts("months.received-sentence", "months.received-so-far", "months.received-sentence-alone");
    private static final Texts SETTLED =
            new Texts("months.settled-sentence", "months.settled-so-far", "months.settled-sentence-alone");

    /**
     * The sentence of one number, by what it is compared with.
     *
     * @param whole of a year that is over
     * @param soFar of the months of this year that are over
     * @param alone without a year before
     */
    private record Texts(String whole, String soFar, String alone) {}

    /** @param until up to which day the numbers of this year count, if their month or year is not over; else empty */
    record Row(
            String name,
            String until,
            Figure received,
            Figure receivedBefore,
            Figure closed,
            Figure settled,
            Figure settledBefore) {}

    static MonthsView of(Dashboard dashboard, Display display) {
        var kept = new KeptMonths(dashboard.keptFrom(), display.today());
        int year = dashboard.year();
        var counting = new Counting(dashboard.body(), year, kept, display);
        var months = dashboard.months();
        var rows = months.stream().map(counting::row).toList();
        var total = counting.total(months);
        var years = kept.any(year - 1) ? List.of(year, year - 1) : List.of(year);
        return new MonthsView(
                String.valueOf(year),
                String.valueOf(year - 1),
                kept.any(year),
                kept.any(year - 1),
                kept.beginsAfter(year - 1) ? display.text("months.kept-from", display.day(kept.first())) : "",
                kept.runs(year) && kept.any(year - 1) ? counting.running() : "",
                rows,
                total,
                MonthsChart.of(years, rows, List.of(Row::received, Row::receivedBefore)),
                MonthsChart.of(years, rows, List.of(Row::settled, Row::settledBefore)),
                counting.sentence(RECEIVED, months, Month::received, Month::receivedYearBefore),
                counting.sentence(SETTLED, months, Month::settled, Month::settledYearBefore));
    }

    private record Counting(@Nullable String body, int year, KeptMonths kept, Display display) {

        Row row(Month month) {
            var now = YearMonth.of(year, month.month());
            var before = now.minusYears(1);
            return new Row(
                    display.text("month.short", month.month()),
                    kept.runs(now) ? until() : "",
                    received(month.received(), now),
                    received(month.receivedYearBefore(), before),
                    closed(month.closed(), now, null),
                    closed(month.settled(), now, Span.SETTLED),
                    closed(month.settledYearBefore(), before, Span.SETTLED));
        }

        Row total(List<Month> months) {
            return new Row(
                    display.text("table.total"),
                    kept.runs(year) && kept.any(year) ? until() : "",
                    received(sum(months, Month::received), Span.of(year)),
                    received(sum(months, Month::receivedYearBefore), Span.of(year - 1)),
                    closed(sum(months, Month::closed), Span.of(year), null),
                    closed(sum(months, Month::settled), Span.of(year), Span.SETTLED),
                    closed(sum(months, Month::settledYearBefore), Span.of(year - 1), Span.SETTLED));
        }

        private Figure received(long count, YearMonth month) {
            return kept.holds(month) ? received(count, Span.of(month)) : Figure.unknown();
        }

        private Figure closed(long count, YearMonth month, @Nullable String closedAs) {
            return kept.holds(month) ? closed(count, Span.of(month), closedAs) : Figure.unknown();
        }

        private Figure received(long count, Span span) {
            return Figure.of(display, count, Links.cases("body", body, "from", span.from(), "to", span.to()));
        }

        private Figure closed(long count, Span span, @Nullable String closedAs) {
            return Figure.of(
                    display,
                    count,
                    Links.cases("body", body, "closedFrom", span.from(), "closedTo", span.to(), "closedAs", closedAs));
        }

        String sentence(
                Texts texts, List<Month> months, ToLongFunction<Month> count, ToLongFunction<Month> countBefore) {
            int over = kept.over(year);
            var now = String.valueOf(year);
            if (over == 0 || !kept.any(year - 1)) {
                return display.text(texts.alone(), sum(months, count), now);
            }
            var whole = months.stream().filter(month -> month.month() <= over).toList();
            var before = String.valueOf(year - 1);
            return kept.runs(year)
                    ? display.text(texts.soFar(), sum(whole, count), now, sum(whole, countBefore), before, over)
                    : display.text(texts.whole(), sum(whole, count), now, sum(whole, countBefore), before);
        }

        private String until() {
            return display.text("months.until", display.day(kept.today()));
        }

        String running() {
            var today = kept.today();
            return display.text(
                    "months.running",
                    today.getMonthValue(),
                    String.valueOf(year),
                    display.day(today),
                    String.valueOf(year - 1));
        }

        private static long sum(List<Month> months, ToLongFunction<Month> count) {
            return months.stream().mapToLong(count).sum();
        }
    }
}
