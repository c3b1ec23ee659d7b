package org.tiepdan.routing.triage.adapter.anew;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PendingEntry;

/** The work on existing petitions after a start, beside the work for new ones. */
@Component
public final class AtAStart {
    private static final StoreWalk.Pace DECIDING = new StoreWalk.Pace(Duration.ofSeconds(1), 50);
    // Reading one takes some tens of microseconds, so this uses a tenth of a thread.
    private static final StoreWalk.Pace READING = new StoreWalk.Pace(Duration.ofMillis(200), 1_000);

    private final Set<TaskId> completing = ConcurrentHashMap.newKeySet();

    /** Goes through what waits at the desk. */
    public void eachWaiting(
            ProcessorContext<?, ?> context, KeyValueStore<String, PendingEntry> pending, Consumer<CaseId> each) {
        StoreWalk.begin(
                context,
                pending,
                DECIDING,
                (_, entry) -> CaseId.parse(entry.petitionId()).ifPresent(each),
                () -> {});
    }

    /** Writes what an earlier program decided into the index of open petitions, once for each task. */
    public void complete(
            ProcessorContext<?, ?> context, OpenPetitions open, KeyValueStore<String, DecidedPetition> decided) {
        if (open.isComplete()) {
            return;
        }
        var task = context.taskId();
        completing.add(task);
        StoreWalk.begin(context, decided, READING, (id, petition) -> open.put(id, null, petition), () -> {
            open.complete();
            completing.remove(task);
        });
    }

    /** Stops for a task that another instance may now have. */
    public void left(TaskId task) {
        completing.remove(task);
    }

    /** Whether the index has all open petitions of this instance; a partial list would look complete. */
    public boolean isIndexComplete() {
        return completing.isEmpty();
    }
}
