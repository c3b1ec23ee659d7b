package org.tiepdan.office.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.words.CaseLine;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.TypedDay;

/**
 * A page of the register in words.
 *
 * @param chosen the filters, as the fields of the form show them
 * @param bodies the fields that ask for a body, each in another role
 * @param nextHref the next page; empty on the last
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
     * @param hint which cases a body in this field means
     * @param body its name; empty when none was chosen
     */
    record BodyBox(String name, String label, String hint, String body) {}

    record Order(String name, String href, boolean current) {}

    static ListView of(RegisterPage page, Filters filters, KnownNames names, Display display) {
        var words = new FilterWords(names, display);
        int shown = page.items().size();
        boolean all = filters.firstPage() && page.next() == null;
        var next = page.next();
        return new ListView(
                page.items().stream()
                        .map(row -> CaseLine.of(CaseLine.Facts.of(row), filters.owing(), display))
                        .toList(),
                display.text(all ? "cases.count" : "cases.count-page", shown),
                filters.chosen().entrySet().stream()
                        .map(filter -> new Chip(
                                words.of(filter.getKey(), filter.getValue()), filters.without(filter.getKey())))
                        .toList(),
                words.inFields(filters.chosen()),
                filters.bodyBoxes().stream()
                        .map(name -> words.box(name, filters.chosen().get(name)))
                        .toList(),
                filters.carried(),
                orders(filters, display),
                filters.sort(),
                filters.firstPage() ? "" : filters.sortedBy(filters.sort()),
                next == null ? "" : filters.next(next));
    }

    /** The form alone, with input that cannot be used as a filter. */
    static ListView unlisted(Filters filters, KnownNames names, Display display) {
        var words = new FilterWords(names, display);
        return new ListView(
                List.of(),
                "",
                List.of(),
                words.inFields(filters.chosen()),
                filters.bodyBoxes().stream()
                        .map(name -> words.box(name, filters.chosen().get(name)))
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

    /** Filters as a reader says them. */
    private record FilterWords(KnownNames names, Display display) {

        String of(String name, String value) {
            var label = display.code("filter", name);
            return switch (name) {
                case "overdue", "open", "noLimit", "beyondStandard" -> display.code("filter." + name, value);
                case "q" -> display.text("cases.sought", value);
                case "dueWithin" -> display.text("attention.due-soon", value);
                default -> label + ": " + value(name, value);
            };
        }

        private String value(String name, String value) {
            return switch (name) {
                case "body", "competent", "receiving", "owedBy", "escalatedTo" -> display.body(value);
                case "commune" -> names.commune(value, display);
                case "from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo" ->
                    display.day(LocalDate.parse(value));
                case "closedAs" ->
                    Arrays.stream(value.split(",", -1))
                            .map(end -> display.code("closed-as", end))
                            .collect(Collectors.joining(", "));
                case "triageAge" -> display.code("triage-age", value);
                case "state", "type", "limit", "field" -> display.code(name, value);
                default -> value;
            };
        }

        BodyBox box(String name, @Nullable String body) {
            return new BodyBox(
                    name,
                    display.code("filter", name),
                    display.code("filter-hint", name),
                    body == null ? "" : display.name(body));
        }

        /** Names instead of codes, so that what was typed is what is seen. */
        Map<String, String> inFields(Map<String, String> chosen) {
            return chosen.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, filter -> switch (filter.getKey()) {
                        case "commune" -> names.commune(filter.getValue(), display);
                        case "from", "to" -> TypedDay.shown(filter.getValue());
                        default -> filter.getValue();
                    }));
        }
    }
}
