package org.tiepdan.office.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Figure;
import org.tiepdan.office.words.Links;

/**
 * What needs attention today.
 *
 * @param heldOverdue for one body, cases that it has, no matter who is late in them; null for the whole office
 * @param unlimited open cases to which the law gives no limit
 * @param unlimitedOldest how old the oldest of them is; empty if there is none
 * @param beyondStandard those of them that are older than the office's own standard
 * @param oldest the longest wait; empty if none waits
 */
record AttentionView(
        Figure open,
        Figure overdue,
        @Nullable Figure heldOverdue,
        Figure dueSoon,
        String dueSoonName,
        Figure inTriage,
        List<Band> bands,
        String oldest,
        Figure unlimited,
        String unlimitedOldest,
        Figure beyondStandard) {

    /** @param width in tenths of the widest band, 0 to 10 */
    record Band(String name, Figure count, int width) {}

    static AttentionView of(Dashboard dashboard, Display display) {
        var attention = dashboard.attention();
        var body = dashboard.body();
        var days = attention.oldestInTriageDays();
        var oldest = attention.unlimited().oldest();
        return new AttentionView(
                Figure.of(display, attention.open(), Links.cases("open", true, "competent", body)),
                Figure.of(display, attention.overdue(), Links.cases("overdue", true, "owedBy", body, "sort", "dueOn")),
                body == null
                        ? null
                        : Figure.of(
                                display,
                                attention.heldOverdue(),
                                Links.cases("overdue", true, "competent", body, "sort", "dueOn")),
                Figure.of(
                        display,
                        attention.dueSoon(),
                        Links.cases("dueWithin", attention.dueSoonDays(), "owedBy", body, "sort", "dueOn")),
                display.text("attention.due-soon", attention.dueSoonDays()),
                Figure.of(display, attention.inTriage(), Links.cases("state", "IN_TRIAGE", "competent", body)),
                bands(dashboard, display),
                days == null ? "" : display.text("attention.oldest", days),
                unlimited(display, attention.unlimited().count(), "noLimit", body),
                oldest == null ? "" : display.text("attention.unlimited-oldest", display.age(oldest)),
                unlimited(display, attention.unlimited().beyondStandard(), "beyondStandard", body));
    }

    /** Oldest first. */
    private static Figure unlimited(Display display, long count, String which, @Nullable String body) {
        return Figure.of(display, count, Links.cases(which, true, "competent", body, "sort", "receivedAt"));
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
