package org.tiepdan.routing.triage.adapter.anew;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through all entries of a store once, a few at a time, so that new petitions are not delayed. */
final class StoreWalk<V> {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWalk.class);

    private final KeyValueStore<String, V> store;
    private final Pace pace;
    private final BiConsumer<String, V> each;
    private final Runnable atTheEnd;
    private @Nullable String last;
    private @Nullable Cancellable going;

    private StoreWalk(KeyValueStore<String, V> store, Pace pace, BiConsumer<String, V> each, Runnable atTheEnd) {
        this.store = store;
        this.pace = pace;
        this.each = each;
        this.atTheEnd = atTheEnd;
    }

    /** The number of entries at each interval of wall-clock time. */
    record Pace(Duration interval, int atATime) {}

    /**
     * @param each may change the store; an entry that it fails at, or that cannot be read, is left out, and logged
     *     without its key
     */
    static <V> void begin(
            ProcessorContext<?, ?> context,
            KeyValueStore<String, V> store,
            Pace pace,
            BiConsumer<String, V> each,
            Runnable atTheEnd) {
        var walk = new StoreWalk<>(store, pace, each, atTheEnd);
        walk.going = context.schedule(pace.interval(), PunctuationType.WALL_CLOCK_TIME, _ -> walk.some());
    }

    private void some() {
        var before = last;
        next().forEach(this::unfailing);
        if (Objects.equals(last, before) && going != null) {
            going.cancel();
            atTheEnd.run();
        }
    }

    private List<KeyValue<String, V>> next() {
        var some = new ArrayList<KeyValue<String, V>>();
        var from = last;
        int passed = 0;
        try (var entries = store.range(from, null)) {
            while (entries.hasNext() && passed < pace.atATime()) {
                var key = entries.peekNextKey();
                boolean isNew = !key.equals(from);
                unfailing(isNew, () -> {
                    // Reads the value also where the key was passed before.
                    var entry = entries.next();
                    if (isNew) {
                        some.add(entry);
                    }
                });
                passed += isNew ? 1 : 0;
                last = key;
            }
        }
        return some;
    }

    private void unfailing(KeyValue<String, V> entry) {
        unfailing(true, () -> each.accept(entry.key, entry.value));
    }

    /** Never logs the message, which may quote the entry. */
    private void unfailing(boolean logs, Runnable work) {
        try {
            work.run();
        } catch (KafkaException e) {
            // Another instance has the task now and starts from the beginning.
            throw e;
        } catch (RuntimeException e) {
            if (logs) {
                LOG.error(
                        "An entry of {} could not be gone through ({}).",
                        store.name(),
                        e.getClass().getSimpleName());
            }
        }
    }
}
