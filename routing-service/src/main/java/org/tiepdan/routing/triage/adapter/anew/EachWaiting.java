package org.tiepdan.routing.triage.adapter.anew;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.PendingEntry;

/** Goes through all petitions that wait at the desk once after each start, some at a time, so as not to delay new petitions. */
public final class EachWaiting {
    private static final Logger LOG = LoggerFactory.getLogger(EachWaiting.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int AT_A_TIME = 50;

    private final KeyValueStore<String, PendingEntry> pending;
    private final Consumer<CaseId> each;
    private @Nullable String last;
    private @Nullable Cancellable going;

    private EachWaiting(KeyValueStore<String, PendingEntry> pending, Consumer<CaseId> each) {
        this.pending = pending;
        this.each = each;
    }

    public static void once(
            ProcessorContext<?, ?> context, KeyValueStore<String, PendingEntry> pending, Consumer<CaseId> each) {
        var walk = new EachWaiting(pending, each);
        walk.going = context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, _ -> walk.some());
    }

    private void some() {
        var ids = next();
        ids.forEach(this::unfailing);
        if (ids.isEmpty() && going != null) {
            going.cancel();
        }
    }

    private Set<CaseId> next() {
        var ids = new LinkedHashSet<CaseId>();
        var from = last;
        int read = 0;
        try (var entries = pending.range(from, null)) {
            while (entries.hasNext() && read < AT_A_TIME) {
                var entry = entries.next();
                if (!entry.key.equals(from)) {
                    CaseId.parse(entry.value.petitionId()).ifPresent(ids::add);
                    last = entry.key;
                    read++;
                }
            }
        }
        return ids;
    }

    private void unfailing(CaseId petition) {
        try {
            each.accept(petition);
        } catch (KafkaException e) {
            // Another instance has the task by now and starts from the beginning.
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "A waiting petition could not be decided by new rules ({}).",
                    e.getClass().getSimpleName());
        }
    }
}
