package org.tiepdan.reporting.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Fact;
import org.tiepdan.reporting.casefile.Receipts;
import org.tiepdan.reporting.lines.LineWriter;
import org.tiepdan.reporting.projection.Reading.Read;
import org.tiepdan.reporting.projection.Reading.Unknown;
import org.tiepdan.reporting.projection.Reading.Unreadable;

/** Turns records into documents, in the order of each log; repeating any part of it changes nothing. */
final class CaseProjection {
    private final CaseWriter writer;
    private final LineWriter lines;
    private final Receipts receipts;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    CaseProjection(
            CaseWriter writer, LineWriter lines, Receipts receipts, DeadLetters deadLetters, MeterRegistry meters) {
        this.writer = writer;
        this.lines = lines;
        this.receipts = receipts;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * Returns when everything is written, dead letters included.
     *
     * @param known what the same consumer wrote before
     * @return what was read, in the order in which it came
     * @throws RuntimeException when anything could not be written: then no position may move
     */
    List<Read> project(List<ConsumerRecord<byte[], byte[]>> records, KnownCases known) {
        var facts = new ArrayList<Read>();
        var unreadable = new ArrayList<Unreadable>();
        for (var source : records) {
            switch (Reading.of(source)) {
                case Read read -> facts.add(read);
                case Unreadable letter -> unreadable.add(letter);
                case Unknown(var topic) -> skipped(topic).increment();
            }
        }
        var ids = facts.stream()
                .map(read -> read.fact().caseId().value())
                .distinct()
                .toList();
        var before = before(ids, known);
        var after = fold(before, facts, unreadable);
        deadLetters.write(unreadable);
        write(ids, before, after, facts, known);
        known.remember(after);
        return facts;
    }

    private Map<String, CaseDocument> before(List<String> ids, KnownCases known) {
        var before = new HashMap<>(known.among(ids));
        before.putAll(
                writer.load(ids.stream().filter(id -> !before.containsKey(id)).toList()));
        return before;
    }

    /** Lines of all of them, for a batch that comes again may not have come as far the first time. */
    private void write(
            List<String> ids,
            Map<String, CaseDocument> before,
            Map<String, CaseDocument> after,
            List<Read> facts,
            KnownCases known) {
        Runnable remember =
                () -> receipts.remember(facts.stream().map(Read::fact).toList());
        Runnable documents = () -> writer.write(before, after.values());
        if (known.areWhole()) {
            var whole = new HashMap<>(before);
            whole.putAll(after);
            AtOnce.run(remember, documents, () -> lines.write(whole.values()));
        } else {
            AtOnce.run(remember, documents);
            lines.read(ids);
        }
    }

    private static Map<String, CaseDocument> fold(
            Map<String, CaseDocument> before, List<Read> facts, List<Unreadable> unreadable) {
        var after = new HashMap<String, CaseDocument>();
        for (var read : facts) {
            Fact fact = read.fact();
            var id = fact.caseId().value();
            var known = after.getOrDefault(id, before.getOrDefault(id, CaseDocument.empty(id)));
            try {
                after.put(id, known.with(fact));
            } catch (RuntimeException e) {
                // A fault of ours about one event must not keep the others out.
                unreadable.add(new Unreadable(
                        read.source(), "Could not be projected: " + e.getClass().getSimpleName() + "."));
            }
        }
        return after;
    }

    private Counter skipped(String topic) {
        return Counter.builder("events.unknown")
                .tag("topic", topic)
                .description("Events of types this service does not know")
                .register(meters);
    }
}
