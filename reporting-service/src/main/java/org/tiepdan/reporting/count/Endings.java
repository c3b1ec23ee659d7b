package org.tiepdan.reporting.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The open cases that are due, by the moment from which they are late: all of them, and by each body that owes a limit. */
final class Endings {
    private final NavigableMap<Long, CaseIds> all = new TreeMap<>();
    private final Map<String, NavigableMap<Long, CaseIds>> byBody = new HashMap<>();

    /** @param from epoch seconds, as in {@code ends} */
    void add(String id, long from, Map<String, Long> ends) {
        add(all, id, from);
        ends.forEach((body, end) -> add(byBody.computeIfAbsent(body, _ -> new TreeMap<>()), id, end));
    }

    void remove(String id, long from, Map<String, Long> ends) {
        remove(all, id, from);
        ends.forEach((body, end) -> remove(byBody.getOrDefault(body, new TreeMap<>()), id, end));
    }

    private static void add(NavigableMap<Long, CaseIds> among, String id, long from) {
        among.computeIfAbsent(from, _ -> new CaseIds()).add(id);
    }

    private static void remove(NavigableMap<Long, CaseIds> among, String id, long from) {
        among.computeIfPresent(from, (_, ids) -> {
            ids.remove(id);
            return ids.isEmpty() ? null : ids;
        });
    }

    /** @param body that owes the limits; null for any */
    List<String> first(@Nullable String body, int most) {
        var first = new ArrayList<String>();
        var among = body == null ? all : byBody.getOrDefault(body, new TreeMap<>());
        for (var ids : among.values()) {
            if (first.size() >= most) {
                break;
            }
            first.addAll(ids.sorted());
        }
        return List.copyOf(first.subList(0, Math.min(most, first.size())));
    }
}
