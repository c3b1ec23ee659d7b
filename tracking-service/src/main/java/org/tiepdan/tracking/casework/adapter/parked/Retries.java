package org.tiepdan.tracking.casework.adapter.parked;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tiepdan.eventing.CaseId;

/** The parked cases to retry at the next check. Only in memory, because after a start all are tried. */
public final class Retries {
    private final Set<CaseId> asked = ConcurrentHashMap.newKeySet();

    void ask(CaseId id) {
        asked.add(id);
    }

    /** @param mine accepts the cases of the calling task */
    public List<CaseId> take(Predicate<CaseId> mine) {
        var taken = asked.stream().filter(mine).toList();
        taken.forEach(asked::remove);
        return taken;
    }
}
