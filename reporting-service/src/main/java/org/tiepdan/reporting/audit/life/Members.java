package org.tiepdan.reporting.audit.life;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of one event. */
record Members(Map<String, Object> all) {
    private static final List<String> FIGURES = List.of(
            "forState.moneyMillion",
            "forState.landM2",
            "returned.organisations.moneyMillion",
            "returned.organisations.landM2",
            "returned.organisations.count",
            "returned.individuals.moneyMillion",
            "returned.individuals.landM2",
            "returned.individuals.count",
            "discipline.people",
            "discipline.officials",
            "investigation.matters",
            "investigation.people",
            "investigation.officials");

    @Nullable
    String text(String name) {
        var value = all.get(name);
        return value == null ? null : value.toString();
    }

    /** @throws IllegalArgumentException if it is missing */
    String required(String name) {
        var value = text(name);
        if (value == null) {
            throw new IllegalArgumentException("A required member is missing.");
        }
        return value;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(all.get(name));
    }

    /** The effects that a decision states, as one line of figures; null if it states none. */
    @Nullable
    String result() {
        return all.containsKey("result") ? FIGURES.stream().map(this::figure).collect(Collectors.joining(" ")) : null;
    }

    private String figure(String path) {
        var names = List.of(path.split("[.]", -1));
        var inner = in("result");
        for (var name : names.subList(0, names.size() - 1)) {
            inner = inner.in(name);
        }
        var said = inner.text(names.getLast());
        return said == null ? "0" : new BigDecimal(said).stripTrailingZeros().toPlainString();
    }

    /** @return empty if it is no list */
    List<String> texts(String name) {
        return all.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** @return empty if it is no object */
    Members in(String name) {
        return all.get(name) instanceof Map<?, ?> inner ? new Members(texts(inner)) : new Members(Map.of());
    }

    private static Map<String, Object> texts(Map<?, ?> inner) {
        var texts = new HashMap<String, Object>();
        inner.forEach((name, value) -> texts.put(
                String.valueOf(name), value instanceof Map || value instanceof List ? value : String.valueOf(value)));
        return texts;
    }
}
