package org.tiepdan.reporting.projection.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Backlog;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.Reading.Elsewhere;
import org.tiepdan.reporting.projection.adapter.Reading.Read;
import org.tiepdan.reporting.projection.adapter.Reading.Unknown;
import org.tiepdan.reporting.projection.adapter.Reading.Unreadable;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter.Prepared;
import org.tiepdan.reporting.projection.adapter.writing.ParallelWrites;

/**
 * Turns records into documents, in the order of each log; repeating any part of it changes nothing. Records that cannot be read, or that
 * make a document that cannot be stored, go to the dead letters; everything else is written.
 */
final class CaseProjection {
    private static final int MANY = 200;

    private final CaseWriter writer;
    private final CaseFollower follower;
    private final Receipts receipts;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    CaseProjection(
            CaseWriter writer,
            CaseFollower follower,
            Receipts receipts,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.writer = writer;
        this.follower = follower;
        this.receipts = receipts;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * @param alone whether one consumer has every partition of every log
     * @param known of that consumer
     * @return whether there are no cases yet
     */
    boolean start(boolean alone, KnownCases known) {
        follower.start(alone);
        boolean none = alone && writer.isEmpty();
        if (none) {
            known.beginWithNone();
        } else {
            known.forget();
        }
        return none;
    }

    /**
     * Returns when everything is written, dead letters included.
     *
     * @param known the last documents written by the same consumer
     * @return the read records, in their order
     * @throws RuntimeException if anything could not be written: then no position may move
     */
    List<Read> project(List<ConsumerRecord<byte[], byte[]>> records, KnownCases known) {
        return write(readings(records), known);
    }

    /** As {@link Backlog.Writing#begin}. */
    Function<List<ConsumerRecord<byte[], byte[]>>, Runnable> beginBacklog() {
        // As few as the usual reader keeps: a rebuild may have its own at the same time.
        var known = new KnownCases();
        var _ = start(false, known);
        return records -> {
            var readings = readings(records);
            return () -> write(readings, known);
        };
    }

    /** Like {@link #project}, for records that were read before. */
    List<Read> write(List<Reading> readings, KnownCases known) {
        var facts = new ArrayList<Read>();
        var unreadable = new ArrayList<Unreadable>();
        for (var reading : readings) {
            switch (reading) {
                case Read read -> facts.add(read);
                case Unreadable letter -> unreadable.add(letter);
                case Elsewhere _ -> {}
                case Unknown(var topic) -> skipped(topic).increment();
            }
        }
        var ids = facts.stream()
                .map(read -> read.fact().caseId().value())
                .distinct()
                .toList();
        var folding = new Folding(before(ids, known), facts);
        var prepared = storable(folding);
        deadLetters.write(unreadable);
        deadLetters.write(folding.leftOut());
        follower.written(folding.before(), () -> write(folding, prepared));
        known.remember(folding.after());
        return facts;
    }

    /** Live records come one at a time; a rebuild brings thousands, which all cores read. */
    static List<Reading> readings(List<ConsumerRecord<byte[], byte[]>> records) {
        var all = records.size() < MANY ? records.stream() : records.parallelStream();
        return all.map(Reading::of).toList();
    }

    private Map<String, CaseDocument> before(List<String> ids, KnownCases known) {
        var before = known.among(ids);
        before.putAll(writer.load(known.unknown(ids)));
        return before;
    }

    /** Rebuilds a document that cannot be stored without the events that cause it. */
    private Prepared storable(Folding folding) {
        var prepared = prepared(folding);
        if (prepared.refused().isEmpty()) {
            return prepared;
        }
        prepared.refused()
                .keySet()
                .forEach(id -> folding.again(
                        id,
                        next -> writer.prepare(folding.before(), List.of(next))
                                .refused()
                                .get(id)));
        return prepared(folding);
    }

    private Prepared prepared(Folding folding) {
        return writer.prepare(folding.before(), folding.after().values());
    }

    private Collection<CaseDocument> write(Folding folding, Prepared prepared) {
        var refused = new ConcurrentHashMap<String, String>();
        ParallelWrites.run(() -> receipts.remember(folding.held()), () -> refused.putAll(writer.write(prepared)));
        oneByOne(refused.keySet(), folding);
        return folding.after().values();
    }

    /** For documents that the database refuses although they passed the checks. */
    private void oneByOne(Set<String> refused, Folding folding) {
        refused.forEach(id -> folding.again(id, next -> {
            var prepared = writer.prepare(folding.before(), List.of(next));
            return prepared.refused().isEmpty()
                    ? writer.write(prepared).get(id)
                    : prepared.refused().get(id);
        }));
        deadLetters.write(folding.leftOut());
    }

    private io.micrometer.core.instrument.Counter skipped(String topic) {
        return io.micrometer.core.instrument.Counter.builder("events.unknown")
                .tag("topic", topic)
                .description("Events of types unknown to this service")
                .register(meters);
    }
}
