package org.tiepdan.reporting.count;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The open cases that are due, in the order in which they are: all of them, and by each body that owes a limit. */
final class Endings {
    private final NavigableSet<Ending> all = new TreeSet<>();
    private final Map<String, NavigableSet<Ending>> byBody = new HashMap<>();

    void add(String caseId, Instant from, Map<String, Instant> ends) {
        var ending = Ending.of(caseId, from);
        all.add(ending);
        ends.forEach((body, end) -> byBody.computeIfAbsent(body, _ -> new TreeSet<>())
                .add(end.equals(from) ? ending : Ending.of(caseId, end)));
    }

    void remove(String caseId, Instant from, Map<String, Instant> ends) {
        all.remove(Ending.of(caseId, from));
        ends.forEach((body, end) -> {
            var owed = byBody.get(body);
            if (owed != null) {
                owed.remove(Ending.of(caseId, end));
            }
        });
    }

    /** @param body that owes the limits; null for any */
    List<String> first(@Nullable String body, int most) {
        var among = body == null ? all : byBody.getOrDefault(body, new TreeSet<>());
        return among.stream().limit(most).map(Ending::caseId).toList();
    }
}
