package org.tiepdan.reporting.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one event. */
record Members(Map<String, Object> all) {
    @Nullable
    String text(String name) {
        var value = all.get(name);
        return value == null ? null : value.toString();
    }

    /** @throws IllegalArgumentException when it is not there */
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

    /** @return nothing where it is no object */
    Members in(String name) {
        return all.get(name) instanceof Map<?, ?> inner ? new Members(texts(inner)) : new Members(Map.of());
    }

    private static Map<String, Object> texts(Map<?, ?> inner) {
        var texts = new HashMap<String, Object>();
        inner.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        return texts;
    }
}
