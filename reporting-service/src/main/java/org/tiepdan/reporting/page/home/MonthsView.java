package org.tiepdan.reporting.page.home;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.Dashboard.Month;
import org.tiepdan.reporting.page.Display;
import org.tiepdan.reporting.page.Figure;
import org.tiepdan.reporting.page.Links;

/**
 * Received and settled by month, each against the year before.
 *
 * @param receivedChart what the chart is drawn from, as JSON
 */
record MonthsView(
        String year,
        String yearBefore,
        List<Row> rows,
        Row total,
        String receivedChart,
        String settledChart,
        String receivedSentence,
        String settledSentence) {

    record Row(
            String name, Figure received, Figure receivedBefore, Figure closed, Figure settled, Figure settledBefore) {}

    static MonthsView of(Dashboard dashboard, Display display) {
        var counting = new Counting(dashboard.body(), dashboard.year(), display);
        var months = dashboard.months();
        var rows = months.stream().map(counting::row).toList();
        var total = counting.total(months);
        return new MonthsView(
                String.valueOf(dashboard.year()),
                String.valueOf(dashboard.year() - 1),
                rows,
                total,
                MonthsChart.of(counting.year(), rows, Row::received, Row::receivedBefore, display.today()),
                MonthsChart.of(counting.year(), rows, Row::settled, Row::settledBefore, display.today()),
                counting.sentence("months.received-sentence", total.received(), total.receivedBefore()),
                counting.sentence("months.settled-sentence", total.settled(), total.settledBefore()));
    }

    private record Counting(@Nullable String body, int year, Display display) {

        Row row(Month month) {
            var now = Span.of(YearMonth.of(year, month.month()));
            var before = Span.of(YearMonth.of(year - 1, month.month()));
            return new Row(
                    display.text("month.short", month.month()),
                    received(month.received(), now),
                    received(month.receivedYearBefore(), before),
                    closed(month.closed(), now, null),
                    closed(month.settled(), now, Span.SETTLED),
                    closed(month.settledYearBefore(), before, Span.SETTLED));
        }

        Row total(List<Month> months) {
            return new Row(
                    display.text("table.total"),
                    received(sum(months, Month::received), Span.of(year)),
                    received(sum(months, Month::receivedYearBefore), Span.of(year - 1)),
                    closed(sum(months, Month::closed), Span.of(year), null),
                    closed(sum(months, Month::settled), Span.of(year), Span.SETTLED),
                    closed(sum(months, Month::settledYearBefore), Span.of(year - 1), Span.SETTLED));
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

        String sentence(String key, Figure now, Figure before) {
            return display.text(key, now.value(), String.valueOf(year), before.value(), String.valueOf(year - 1));
        }

        private static long sum(List<Month> months, ToLongFunction<Month> count) {
            return months.stream().mapToLong(count).sum();
        }
    }
}
