package org.tiepdan.routing.triage.adapter.repeats.index;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;

/** Drops entries that are too old to be compared, some of a store at a time: a walk through all of it would delay petitions. */
public final class Sweep {
    /** How long a petition is compared after it was recorded. */
    static final int DAYS = 730;

    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final int AT_A_TIME = 20_000;

    private final KeyValueStore<byte[], byte[]> store;
    private final Current current;
    private final Companion companion;
    private byte @Nullable [] next;

    private Sweep(KeyValueStore<byte[], byte[]> store, Current current, Companion companion) {
        this.store = store;
        this.current = current;
        this.companion = companion;
    }

    /** The remaining part of an entry. */
    @FunctionalInterface
    public interface Current {
        /** @return the same array if nothing is too old; null if everything is */
        byte @Nullable [] of(byte[] key, byte[] value, LocalDate oldest);
    }

    /** The entry that leads to another one and is useless without it. */
    @FunctionalInterface
    public interface Companion {
        /** @return its key; null for none */
        byte @Nullable [] of(byte[] key, byte[] value);
    }

    public static void each(ProcessorContext<?, ?> context, KeyValueStore<byte[], byte[]> store, Current current) {
        each(context, store, current, (_, _) -> null);
    }

    /** @param companion removed together with an entry that is too old */
    public static void each(
            ProcessorContext<?, ?> context, KeyValueStore<byte[], byte[]> store, Current current, Companion companion) {
        var sweep = new Sweep(store, current, companion);
        context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, sweep::some);
    }

    public static LocalDate oldest(LocalDate today) {
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
                if (!Arrays.equals(left, entry.value)) {
                    changed.add(new KeyValue<>(entry.key, left));
                    var useless = left == null ? companion.of(entry.key, entry.value) : null;
                    if (useless != null) {
                        changed.add(new KeyValue<>(useless, null));
                    }
                }
            }
            next = entries.hasNext() ? entries.next().key : null;
        }
        changed.forEach(entry -> store.put(entry.key, entry.value));
    }
}
