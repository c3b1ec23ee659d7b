package org.tiepdan.reporting.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The open cases that are due, by the moment from which they are late: all of them, and by each body that owes a limit. */
final class Endings {
    private final NavigableMap<Long, CaseIds> all = new TreeMap<>();
    private final Map<String, NavigableMap<Long, CaseIds>> byBody = new HashMap<>();

    /**
     * When one case ends.
     *
     * @param from epoch seconds, as in {@code ends}
     * @param ends by the body that owes a limit, when the earliest of its limits does
     */
    record Ending(String id, long from, Map<String, Long> ends) {}

    /** Most events of a case leave its limits where they were, and to find one id among those of a day takes a while. */
    void change(@Nullable Ending before, @Nullable Ending after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            remove(all, before.id, before.from);
            before.ends.forEach((body, end) -> remove(byBody.getOrDefault(body, new TreeMap<>()), before.id, end));
        }
        if (after != null) {
            add(all, after.id, after.from);
            after.ends.forEach((body, end) -> add(byBody.computeIfAbsent(body, _ -> new TreeMap<>()), after.id, end));
        }
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
