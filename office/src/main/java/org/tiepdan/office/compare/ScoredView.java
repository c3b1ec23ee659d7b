package org.tiepdan.office.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.office.client.score.ScoredCases;
import org.tiepdan.office.client.score.ScoredCases.Item;
import org.tiepdan.office.client.score.ScoredCases.Limit;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The cases behind one figure.
 *
 * @param scope the body and the period
 * @param nextHref empty on the last page
 */
record ScoredView(
        String title, String scope, String total, List<Line> lines, Taken taken, String backHref, String nextHref) {
    private static final String CASES = Links.COMPARE + "/cases";

    /** @param limit empty if the figure counts cases, not limits */
    record Line(String text, String href, String body, String limit) {}

    static ScoredView of(ScoredCases page, Map<String, String> asked, ReportPeriods periods, Display display) {
        var body = asked.getOrDefault("body", "");
        var days =
                AskedDays.of(asked.get("period"), asked.get("from"), asked.get("to"), asked.get(AskedDays.KNOWN), "");
        return new ScoredView(
                display.code("figure", asked.getOrDefault("figure", "")),
                (body.isEmpty() ? display.text("compare.everybody") : display.body(body)) + " · "
                        + days.withKnown(days.words(periods, display), display),
                display.text("compare.listed", display.number(page.total())),
                page.items().stream().map(item -> line(item, display)).toList(),
                Taken.of(CASES, parameters(asked)),
                Links.to(Links.COMPARE, days.parameters()),
                next(page.next(), asked));
    }

    private static String next(@Nullable String cursor, Map<String, String> asked) {
        if (cursor == null) {
            return "";
        }
        var parameters = parameters(asked);
        parameters.put("cursor", cursor);
        return Links.to(CASES, parameters);
    }

    /** Of all pages together. */
    private static Map<String, String> parameters(Map<String, String> asked) {
        var parameters = new LinkedHashMap<>(asked);
        parameters.remove("cursor");
        return parameters;
    }

    private static Line line(Item item, Display display) {
        var limit = item.limit();
        return new Line(
                display.text("compare.case", display.code("type", item.type()), display.day(item.receivedOn())),
                item.opens() ? Links.caseOf(item.caseId()) : "",
                display.body(item.body()),
                limit == null ? "" : limit(limit, display));
    }

    private static String limit(Limit limit, Display display) {
        var step = limit.step();
        var done = limit.doneOn();
        return display.text(
                done == null ? "compare.limit-open" : "compare.limit-done",
                display.body(limit.owedBy()),
                step == null ? limit.ruleId() : display.code("limit.step", step),
                display.day(limit.dueOn()),
                done == null ? "" : display.day(done));
    }
}
