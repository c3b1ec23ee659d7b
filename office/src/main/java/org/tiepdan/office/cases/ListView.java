package org.tiepdan.office.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.cases.filter.FilterWords;
import org.tiepdan.office.cases.filter.Filters;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.words.CaseLine;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;

/**
 * A page of the register in words.
 *
 * @param chosen the filters, as the fields of the form show them
 * @param bodies the fields for bodies, one for each role
 * @param nextHref of the next page; empty on the last
 */
record ListView(
        List<CaseLine> lines,
        String count,
        List<Chip> chips,
        Map<String, String> chosen,
        List<BodyBox> bodies,
        Map<String, String> carried,
        List<Order> orders,
        String sort,
        String firstHref,
        String nextHref) {
    static final List<String> STATES = List.of("IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED", "CLOSED");

    /** @param href the list without this filter */
    record Chip(String text, String href) {}

    /**
     * @param hint explains the role of the body in this field
     * @param body its name; empty if none was chosen
     */
    record BodyBox(String name, String label, String hint, String body) {
        static BodyBox of(String name, @Nullable String body, Display display) {
            return new BodyBox(
                    name,
                    display.code("filter", name),
                    display.code("filter-hint", name),
                    body == null ? "" : display.name(body));
        }
    }

    record Order(String name, String href, boolean current) {}

    static ListView of(RegisterPage page, Filters filters, KnownNames names, Display display) {
        var words = new FilterWords(names, display);
        var next = page.next();
        return new ListView(
                page.items().stream()
                        .map(row -> CaseLine.of(CaseLine.Facts.of(row), filters.owing(), display))
                        .toList(),
                count(page, filters, display),
                filters.chosen().entrySet().stream()
                        .map(filter -> new Chip(
                                words.of(filter.getKey(), filter.getValue()), filters.without(filter.getKey())))
                        .toList(),
                words.inFields(filters.chosen()),
                filters.bodyBoxes().stream()
                        .map(name -> BodyBox.of(name, filters.chosen().get(name), display))
                        .toList(),
                filters.carried(),
                orders(filters, display),
                filters.sort(),
                filters.firstPage() ? "" : filters.sortedBy(filters.sort()),
                next == null ? "" : filters.next(next));
    }

    /** The total, and the number on this page if there are more pages; the service stops counting at a bound. */
    private static String count(RegisterPage page, Filters filters, Display display) {
        int shown = page.items().size();
        var total = page.total();
        if ((filters.firstPage() && page.next() == null) || total == null) {
            return display.text(page.next() == null && filters.firstPage() ? "cases.count" : "cases.count-page", shown);
        }
        return display.text(
                total.more() ? "cases.count-more" : "cases.count-all", display.number(total.count()), shown);
    }

    /** The form alone, if its input cannot be used as a filter. */
    static ListView unlisted(Filters filters, KnownNames names, Display display) {
        var words = new FilterWords(names, display);
        return new ListView(
                List.of(),
                "",
                List.of(),
                words.inFields(filters.chosen()),
                filters.bodyBoxes().stream()
                        .map(name -> BodyBox.of(name, filters.chosen().get(name), display))
                        .toList(),
                filters.carried(),
                List.of(),
                filters.sort(),
                "",
                "");
    }

    private static List<Order> orders(Filters filters, Display display) {
        return List.of(Filters.DUE_ORDER, Filters.USUAL_ORDER, Filters.AGE_ORDER).stream()
                .map(order ->
                        new Order(display.code("order", order), filters.sortedBy(order), order.equals(filters.sort())))
                .toList();
    }
}
