package org.tiepdan.tracking.casework.adapter.parked;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tiepdan.eventing.CaseId;

/** Which parked cases are to be tried at the next look. Only in memory: after a start all are tried. */
public final class Retries {
    private final Set<CaseId> asked = ConcurrentHashMap.newKeySet();

    void ask(CaseId id) {
        asked.add(id);
    }

    /** @param mine which of them the task that asks has */
    public List<CaseId> take(Predicate<CaseId> mine) {
        var taken = asked.stream().filter(mine).toList();
        taken.forEach(asked::remove);
        return taken;
    }
}
