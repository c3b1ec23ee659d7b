package org.tiepdan.office.cases.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.TypedDay;

/** Filters in words. */
public record FilterWords(KnownNames names, Display display) {

    public String of(String name, String value) {
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
            case "from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo" -> display.day(LocalDate.parse(value));
            case "closedAs" ->
                Arrays.stream(value.split(",", -1))
                        .map(end -> display.code("closed-as", end))
                        .collect(Collectors.joining(", "));
            case "triageAge" -> display.code("triage-age", value);
            case "state", "type", "limit", "field" -> display.code(name, value);
            default -> value;
        };
    }

    /** Names instead of codes, so that the fields show what was typed. */
    public Map<String, String> inFields(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, filter -> switch (filter.getKey()) {
                    case "commune" -> names.commune(filter.getValue(), display);
                    case "from", "to" -> TypedDay.shown(filter.getValue());
                    default -> filter.getValue();
                }));
    }
}
