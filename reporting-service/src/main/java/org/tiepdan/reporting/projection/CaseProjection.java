package org.tiepdan.reporting.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    private final Clock clock;
    private final MeterRegistry meters;

    CaseProjection(
            CaseWriter writer,
            LineWriter lines,
            Receipts receipts,
            DeadLetters deadLetters,
            Clock clock,
            MeterRegistry meters) {
        this.writer = writer;
        this.lines = lines;
        this.receipts = receipts;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.meters = meters;
    }

    /** For one consumer, which reads, works in and writes by turns. */
    Unwritten begin() {
        return new Unwritten(clock);
    }

    /** Works records into cases, in memory; those that were taken already are passed over. */
    void take(List<ConsumerRecord<byte[], byte[]>> records, Unwritten unwritten) {
        var fresh = unwritten.notTaken(records);
        var facts = new ArrayList<Read>();
        var unreadable = new ArrayList<Unreadable>();
        for (var source : fresh) {
            switch (Reading.of(source)) {
                case Read fact -> facts.add(fact);
                case Unreadable letter -> unreadable.add(letter);
                case Unknown(var topic) -> skipped(topic).increment();
            }
        }
        unwritten.meet(
                facts.stream().map(read -> read.fact().caseId().value()).collect(Collectors.toSet()), writer::load);
        facts.forEach(fact -> fold(fact, unwritten));
        unreadable.forEach(unwritten::add);
        unwritten.took(fresh);
    }

    /**
     * Returns when everything is written, dead letters included.
     *
     * @return what was read, in the order in which it came
     * @throws RuntimeException when anything could not be written: then no position may move
     */
    List<Read> write(Unwritten unwritten) {
        deadLetters.write(unwritten.unreadable());
        var facts = unwritten.read();
        var after = unwritten.after();
        Runnable remember =
                () -> receipts.remember(facts.stream().map(Read::fact).toList());
        Runnable documents = () -> writer.write(unwritten.before(), after.values());
        // Of all of them, for a batch that comes again may not have come as far the first time.
        if (unwritten.isKnownWhole()) {
            AtOnce.run(remember, documents, () -> lines.write(after.values()));
        } else {
            AtOnce.run(remember, documents);
            lines.read(after.keySet());
        }
        return facts;
    }

    private static void fold(Read read, Unwritten unwritten) {
        var fact = read.fact();
        try {
            unwritten.add(read, unwritten.latest(fact.caseId().value()).with(fact));
        } catch (RuntimeException e) {
            // A fault of ours about one event must not keep the others out.
            unwritten.add(new Unreadable(
                    read.source(), "Could not be projected: " + e.getClass().getSimpleName() + "."));
        }
    }

    private Counter skipped(String topic) {
        return Counter.builder("events.unknown")
                .tag("topic", topic)
                .description("Events of types this service does not know")
                .register(meters);
    }
}
