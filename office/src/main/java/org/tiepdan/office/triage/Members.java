package org.tiepdan.office.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Turns the dotted names of a form's members into nested objects, as the API takes them. */
final class Members {
    private static final String MATTERS = "matters";
    private static final List<String> INSTANCES = List.of("1", "2");

    private Members() {}

    /** @param flat names such as {@code respondent.body}; {@code matters.0.type} belongs to the first matter that is not empty */
    static Map<String, Object> nested(Map<String, Object> flat) {
        var all = new LinkedHashMap<String, Object>();
        flat.forEach((name, value) -> put(all, name.split("\\."), asNumber(name, value)));
        if (all.get(MATTERS) instanceof Map<?, ?> matters) {
            var order = new TreeMap<String, Object>();
            matters.forEach((index, matter) -> order.put(String.valueOf(index), Objects.requireNonNull(matter)));
            all.put(MATTERS, new ArrayList<>(order.values()));
        }
        return all;
    }

    /** The instance is chosen from a list, but the API takes a number. */
    private static Object asNumber(String name, Object value) {
        return name.endsWith("instance") && INSTANCES.contains(value.toString())
                ? Integer.valueOf(value.toString())
                : value;
    }

    private static void put(Map<String, Object> into, String[] path, Object value) {
        var at = into;
        for (var step : List.of(path).subList(0, path.length - 1)) {
            at = child(at, step);
        }
        at.put(path[path.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
    }
}
