package org.tiepdan.routing.duplicate.adapter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;

/** Drops what is too old to be compared, some of a store at a time: a look at all of it would hold up petitions. */
final class Sweep {
    /** How long a petition is compared after it was recorded. */
    static final int DAYS = 730;

    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final int AT_A_TIME = 20_000;

    private final KeyValueStore<byte[], byte[]> store;
    private final Current current;
    private byte @Nullable [] next;

    private Sweep(KeyValueStore<byte[], byte[]> store, Current current) {
        this.store = store;
        this.current = current;
    }

    /** What is left of an entry. */
    @FunctionalInterface
    interface Current {
        /** @return the same array where nothing is too old; null where all of it is */
        byte @Nullable [] of(byte[] key, byte[] value, LocalDate oldest);
    }

    static void each(ProcessorContext<?, ?> context, KeyValueStore<byte[], byte[]> store, Current current) {
        var sweep = new Sweep(store, current);
        context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::some);
    }

    static LocalDate oldest(LocalDate today) {
        return today.minusDays(DAYS);
    }

    void some(long now) {
        var oldest = oldest(LegalTime.dateOf(Instant.ofEpochMilli(now)));
        var changed = new ArrayList<KeyValue<byte[], byte @Nullable []>>();
        int seen = 0;
        try (var entries = store.range(next, null)) {
            while (entries.hasNext() && seen < AT_A_TIME) {
                var entry = entries.next();
                seen++;
                var left = current.of(entry.key, entry.value, oldest);
                if (left != entry.value) {
                    changed.add(new KeyValue<>(entry.key, left));
                }
            }
            next = entries.hasNext() ? entries.next().key : null;
        }
        changed.forEach(entry -> store.put(entry.key, entry.value));
    }
}
