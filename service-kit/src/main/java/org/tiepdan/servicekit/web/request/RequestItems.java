package org.tiepdan.servicekit.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads lists among the members of a request; each unreadable item is a separate fault. */
final class RequestItems {
    private static final int MOST = 100;

    private final RequestReader reader;
    private final Members members;

    RequestItems(RequestReader reader, Members members) {
        this.reader = reader;
        this.members = members;
    }

    /**
     * @param conversion converts an item, given its pointer within the object; null if the item is not of the {@code kind}
     * @return empty when absent or too long
     */
    <T> List<T> read(String member, String kind, BiFunction<JsonNode, String, @Nullable T> conversion) {
        var array = members.get(member);
        if (array == null || array.isNull()) {
            return List.of();
        }
        if (!array.isArray()) {
            reader.wrongKind(member, "array");
            return List.of();
        }
        if (array.size() > MOST) {
            reader.fault(member, "too-many", "Tối đa " + MOST + " mục.", "Expected at most " + MOST + " items.");
            return List.of();
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            var at = member + "/" + i;
            var item = conversion.apply(array.get(i), at);
            if (item == null) {
                reader.wrongKind(at, kind);
            } else {
                items.add(item);
            }
        }
        return items;
    }
}
