package org.tiepdan.reporting.count;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The open cases that are due, by the moment from which they are late: all of them, and by each body that owes a limit. */
final class Endings {
    private static final NavigableMap<Long, CaseIds> NOTHING = Collections.emptyNavigableMap();

    private final NavigableMap<Long, CaseIds> all = new TreeMap<>();
    private final Map<String, NavigableMap<Long, CaseIds>> byBody = new HashMap<>();

    /**
     * The end of one case's limits.
     *
     * @param from epoch seconds, as in {@code ends}
     * @param ends the earliest end for each body that owes a limit
     */
    record Ending(String id, long from, Map<String, Long> ends) {}

    /** Skips the update if the limits are unchanged, as for most events: finding one id among those of a day takes a while. */
    void change(@Nullable Ending before, @Nullable Ending after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            remove(all, before.id, before.from);
            before.ends.forEach((body, end) -> remove(byBody.getOrDefault(body, NOTHING), before.id, end));
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
    void offer(First first, @Nullable String body) {
        var among = body == null ? all : byBody.getOrDefault(body, NOTHING);
        for (var ending : among.entrySet()) {
            if (!first.wants(ending.getKey())) {
                return;
            }
            ending.getValue().forEach(id -> first.offer(ending.getKey(), id));
        }
    }

    /** The cases that end first, from any number of cells; at the same moment, those with the lowest ids. */
    static final class First {
        private final int most;
        private final TreeSet<At> first = new TreeSet<>();

        private record At(long end, String id) implements Comparable<At> {
            @Override
            public int compareTo(At other) {
                return end == other.end ? id.compareTo(other.id) : Long.compare(end, other.end);
            }
        }

        /** @param most more than 0 */
        First(int most) {
            this.most = most;
        }

        private boolean wants(long end) {
            return first.size() < most || end <= first.last().end;
        }

        private void offer(long end, String id) {
            first.add(new At(end, id));
            if (first.size() > most) {
                first.pollLast();
            }
        }

        List<String> ids() {
            return first.stream().map(At::id).toList();
        }
    }
}
