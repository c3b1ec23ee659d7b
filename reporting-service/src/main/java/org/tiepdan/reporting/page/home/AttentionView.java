package org.tiepdan.reporting.page.home;

import java.util.List;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.page.Display;
import org.tiepdan.reporting.page.Figure;
import org.tiepdan.reporting.page.Links;

/**
 * What needs attention today.
 *
 * @param oldest how long the longest waiting one has waited; empty when none waits
 */
record AttentionView(
        Figure open,
        Figure overdue,
        Figure dueSoon,
        String dueSoonName,
        Figure inTriage,
        List<Band> bands,
        String oldest) {

    /** @param width in tenths of the widest band, 0 to 10 */
    record Band(String name, Figure count, int width) {}

    static AttentionView of(Dashboard dashboard, Display display) {
        var attention = dashboard.attention();
        var body = dashboard.body();
        var days = attention.oldestInTriageDays();
        return new AttentionView(
                Figure.of(display, attention.open(), Links.cases("open", true, "competent", body)),
                Figure.of(
                        display, attention.overdue(), Links.cases("overdue", true, "competent", body, "sort", "dueOn")),
                Figure.of(
                        display,
                        attention.dueSoon(),
                        Links.cases("dueWithin", attention.dueSoonDays(), "competent", body, "sort", "dueOn")),
                display.text("attention.due-soon", attention.dueSoonDays()),
                Figure.of(display, attention.inTriage(), Links.cases("state", "IN_TRIAGE", "competent", body)),
                bands(dashboard, display),
                days == null ? "" : display.text("attention.oldest", days));
    }

    private static List<Band> bands(Dashboard dashboard, Display display) {
        var ages = dashboard.attention().triageByAge();
        long most = ages.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return ages.entrySet().stream()
                .map(age -> new Band(
                        display.code("triage-age", age.getKey()),
                        Figure.of(
                                display,
                                age.getValue(),
                                Links.cases("triageAge", age.getKey(), "competent", dashboard.body())),
                        most == 0 ? 0 : (int) Math.ceilDiv(10 * age.getValue(), most)))
                .toList();
    }
}
