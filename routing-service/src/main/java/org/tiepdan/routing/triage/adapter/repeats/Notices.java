package org.tiepdan.routing.triage.adapter.repeats;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.triage.adapter.Desk;

/** Writes records to the case that a notice is about. */
public final class Notices {
    public static final String TYPE = "petition.noticed.v1";
    private static final byte[] NOTHING = Travel.utf8("{}");

    private Notices() {}

    /** @param cause the petition that caused it */
    static Record<byte[], byte[]> of(Notice notice, Record<byte[], byte[]> cause) {
        return of(
                notice,
                EventRecords.envelope(cause.headers(), Travel.ownKey(cause.headers())),
                "",
                Instant.ofEpochMilli(cause.timestamp()));
    }

    /**
     * @param led the event that caused it
     * @param nth distinguishes notices of one event about one petition
     */
    public static Record<byte[], byte[]> of(Notice notice, Envelope led, String nth, Instant now) {
        var headers = EventRecords.headers(new Envelope(
                Envelope.idOf(led.id(), TYPE, notice.about().value() + nth),
                TYPE,
                Desk.SOURCE,
                notice.about(),
                led.time(),
                led.correlationId(),
                led.id()));
        Travel.put(headers, notice);
        return new Record<>(EventRecords.key(notice.about()), NOTHING, now.toEpochMilli(), headers);
    }
}
