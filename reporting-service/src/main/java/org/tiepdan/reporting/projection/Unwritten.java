package org.tiepdan.reporting.projection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.projection.Reading.Read;
import org.tiepdan.reporting.projection.Reading.Unreadable;

/**
 * What one consumer has read and not yet written, with the cases as they stand in the database and as they are to stand
 * there. No position moves before it is written: what is lost with the process is read again.
 */
final class Unwritten {
    private final Clock clock;
    private final Rhythm rhythm = new Rhythm();
    private final KnownCases known = new KnownCases();
    private final Map<TopicPartition, Long> taken = new HashMap<>();
    private final Map<String, CaseDocument> before = new HashMap<>();
    private final Map<String, CaseDocument> after = new HashMap<>();
    private final List<Read> read = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Unwritten(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins anew, with nothing unwritten.
     *
     * @param alone whether this consumer has every partition of every log: then a case that it knows is known whole
     */
    void start(boolean alone) {
        clear();
        known.start(alone);
    }

    /** Whoever follows a batch that failed is brought the same records again: they are taken once. */
    List<ConsumerRecord<byte[], byte[]>> notTaken(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .filter(record -> record.offset() >= taken.getOrDefault(partition(record), 0L))
                .toList();
    }

    /** @param load reads documents by id from the database; asked for none that is known */
    void meet(Set<String> ids, Function<List<String>, Map<String, CaseDocument>> load) {
        var unmet = ids.stream().filter(id -> !before.containsKey(id)).toList();
        var found = new HashMap<>(known.among(unmet));
        found.putAll(
                load.apply(unmet.stream().filter(id -> !found.containsKey(id)).toList()));
        unmet.forEach(id -> before.put(id, found.getOrDefault(id, CaseDocument.empty(id))));
    }

    CaseDocument latest(String id) {
        var changed = after.get(id);
        return changed == null ? before.getOrDefault(id, CaseDocument.empty(id)) : changed;
    }

    void add(Read fact, CaseDocument changed) {
        after.put(changed.id(), changed);
        read.add(fact);
    }

    void add(Unreadable record) {
        unreadable.add(record);
    }

    void took(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> taken.merge(partition(record), record.offset() + 1, Math::max));
    }

    boolean isDue() {
        return rhythm.isDue(before.size(), clock.instant());
    }

    boolean isEmpty() {
        return before.isEmpty() && unreadable.isEmpty();
    }

    /** That all of it is in the database now. */
    void wrote() {
        rhythm.wrote(read.size(), clock.instant());
        known.remember(after);
        clear();
    }

    /** A write that failed may have come any part of the way: what stands in the database is no longer known. */
    void failed() {
        known.forget();
    }

    boolean isKnownWhole() {
        return known.areWhole();
    }

    Map<String, CaseDocument> before() {
        return before;
    }

    /** Of every case that was met, changed or not. */
    Map<String, CaseDocument> after() {
        var all = new HashMap<>(before);
        all.putAll(after);
        return all;
    }

    List<Read> read() {
        return List.copyOf(read);
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    private void clear() {
        taken.clear();
        before.clear();
        after.clear();
        read.clear();
        unreadable.clear();
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
