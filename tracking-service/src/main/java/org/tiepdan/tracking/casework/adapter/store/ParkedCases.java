package org.tiepdan.tracking.casework.adapter.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.stream.HalfDoneError;

/**
 * Cases that could not be read or judged. A case that failed several times in a row is parked: it is retried only after increasing pauses,
 * so that no other case waits for it. While it is marked, its due limits are removed from the index.
 */
public final class ParkedCases {
    /** A single failure may be caused by the record; repeated ones are caused by the case or the program. */
    static final int FAILURES = 3;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Number of times the pause doubles; the sixth is the longest. */
    private static final int DOUBLINGS = 6;

    private final KeyValueStore<Bytes, byte[]> store;
    /** Copy of the store's marks: few, and needed for every record. */
    private final Map<CaseId, Mark> marks = new HashMap<>();

    ParkedCases(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /**
     * @param failures in a row
     * @param parked whether the case is skipped until the next try
     * @param reason of the latest failure; null in a mark of an earlier version
     * @param failure see {@link Parked}; null in a mark of an earlier version
     */
    record Mark(
            int failures,
            boolean parked,
            Instant nextTryAt,
            @Nullable Reason reason,
            @Nullable String failure) {
        private Mark at(Instant nextTry) {
            return new Mark(failures, parked, nextTry, reason, failure);
        }
    }

    /** What failed. */
    public enum Reason {
        /** Reading the stored case: another version of the program wrote it, or it is damaged. */
        UNREADABLE,
        /** Judging it: a fault of the program, or an unexpected fact. */
        NOT_JUDGED
    }

    /**
     * The public view of a parked case.
     *
     * @param reason of the latest failure; null if an earlier version marked it and this one has not tried it yet
     * @param failure its kind, the simple name of the exception: never the message, which may quote what the case holds; null likewise
     */
    public record Parked(
            CaseId id,
            int failures,
            Instant nextTryAt,
            @Nullable Reason reason,
            @Nullable String failure) {}

    /** @return the parked cases in this part of the store */
    public static List<Parked> all(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        var all = new ArrayList<Parked>();
        try (var kept = store.range(StoreKeys.beforeAllParked(), StoreKeys.afterAllParked())) {
            kept.forEachRemaining(entry -> {
                var mark = StateForm.MAPPER.readValue(entry.value, Mark.class);
                if (mark.parked()) {
                    all.add(new Parked(
                            StoreKeys.caseId(entry.key),
                            mark.failures(),
                            mark.nextTryAt(),
                            mark.reason(),
                            mark.failure()));
                }
            });
        }
        return List.copyOf(all);
    }

    /** Reads the marks left by an earlier run. Each case is tried at the next check, since this version may have a fix. */
    public void load() {
        try (var kept = store.range(StoreKeys.beforeAllParked(), StoreKeys.afterAllParked())) {
            kept.forEachRemaining(entry -> {
                var mark = StateForm.MAPPER.readValue(entry.value, Mark.class);
                marks.put(StoreKeys.caseId(entry.key), mark.at(Instant.EPOCH));
            });
        }
    }

    public boolean isParked(CaseId id) {
        var mark = marks.get(id);
        return mark != null && mark.parked();
    }

    /** Whether it failed at its last try, parked or not. */
    public boolean isMarked(CaseId id) {
        return marks.containsKey(id);
    }

    public long count() {
        return marks.values().stream().filter(Mark::parked).count();
    }

    /** @return the marked cases that are to be tried by {@code now} */
    public List<CaseId> due(Instant now) {
        return marks.isEmpty()
                ? List.of()
                : marks.entrySet().stream()
                        .filter(entry -> !entry.getValue().nextTryAt().isAfter(now))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /**
     * @param reason an unreadable case is parked at once: another try with this version gives the same result
     * @return the pause until the next try
     */
    public Duration failed(CaseId id, Reason reason, RuntimeException why, Instant now) {
        var last = marks.get(id);
        int failures = last == null ? 1 : last.failures() + 1;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        boolean parked = reason == Reason.UNREADABLE || failures >= FAILURES || (last != null && last.parked());
        var mark = new Mark(
                failures, parked, now.plus(pause), reason, why.getClass().getSimpleName());
        marks.put(id, mark);
        var value = StateForm.MAPPER.writeValueAsBytes(mark);
        HalfDoneError.unlessWhole(() -> store.put(StoreKeys.parked(id), value));
        return pause;
    }

    public void release(CaseId id) {
        marks.remove(id);
        HalfDoneError.unlessWhole(() -> store.delete(StoreKeys.parked(id)));
    }
}
