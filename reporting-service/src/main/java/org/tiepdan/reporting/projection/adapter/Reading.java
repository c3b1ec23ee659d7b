package org.tiepdan.reporting.projection.adapter;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.casefile.event.CaseEvent;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.Log;

/** The result of reading one record. */
sealed interface Reading {
    Set<String> OF_RECEPTIONS = Set.of("reception.held.v1", "reception.voided.v1");

    record Read(Fact fact, ConsumerRecord<byte[], byte[]> source) implements Reading {}

    /** An event of another read model, which reads the same log by itself. */
    record Elsewhere() implements Reading {}

    /** An event of a type that this service does not know; others may. */
    record Unknown(String topic) implements Reading {}

    /** @param sentence says what was expected, without any content */
    record Unreadable(ConsumerRecord<byte[], byte[]> source, String sentence) implements Reading {}

    private static Fact fact(Log log, long position, Envelope envelope, CaseEvent event) {
        return new Fact(log, position, envelope.subject(), envelope.id(), envelope.type(), envelope.time(), event);
    }

    static Reading of(ConsumerRecord<byte[], byte[]> source) {
        try {
            var log = Log.of(source.topic());
            var envelope = EventRecords.envelope(source.headers(), source.key());
            var view = log.viewOf(envelope.type());
            if (view == null) {
                return OF_RECEPTIONS.contains(envelope.type()) ? new Elsewhere() : new Unknown(source.topic());
            }
            var event = EventRecords.payload(source.value(), view);
            return new Read(fact(log, source.offset(), envelope, event), source);
        } catch (UnreadableRecordException e) {
            return new Unreadable(source, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Any other error in a record's bytes concerns this record alone.
            return new Unreadable(source, "Could not be read: " + e.getClass().getSimpleName() + ".");
        }
    }
}
