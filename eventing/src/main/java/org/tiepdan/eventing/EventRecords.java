package org.tiepdan.eventing;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.RecordedDates;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as Kafka records: key = case id, value = JSON, envelope in headers. Headers are always built from scratch: Kafka Streams passes on
 * the headers of the input record, which would otherwise appear twice.
 */
public final class EventRecords {
    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final List<String> REQUIRED =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject");
    private static final byte[] JSON = utf8("application/json");
    private static final byte[] VERSION = utf8("1.0");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final JsonMapper READER =
            EventJson.MAPPER.rebuild().addModule(RecordedDates.module()).build();

    /** All events of one record or one tick of the clock have the same time. */
    private static final AtomicReference<Written> LAST_TIME = new AtomicReference<>(Written.of(Instant.EPOCH));

    private EventRecords() {}

    /** @param text shared by all records of that time, and never changed */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(Instant moment, byte[] text) {
        static Written of(Instant moment) {
            return new Written(moment, utf8(TIME.format(moment.atOffset(ZoneOffset.UTC))));
        }
    }

    public static byte[] key(CaseId id) {
        return utf8(id.value());
    }

    public static byte[] value(Object payload) {
        return EventJson.MAPPER.writeValueAsBytes(payload);
    }

    /** Each header of the envelope once, and no other. */
    public static Headers headers(Envelope envelope) {
        var headers = new RecordHeaders()
                .add("ce_specversion", VERSION)
                .add("ce_id", utf8(envelope.id()))
                .add("ce_type", utf8(envelope.type()))
                .add("ce_source", utf8(envelope.source().toString()))
                .add("ce_subject", utf8(envelope.subject().value()))
                .add("ce_time", time(envelope.time()))
                .add("content-type", JSON)
                .add("ce_" + CORRELATION, utf8(envelope.correlationId()));
        return envelope.causationId() == null ? headers : headers.add("ce_" + CAUSATION, utf8(envelope.causationId()));
    }

    private static byte[] time(Instant moment) {
        var last = LAST_TIME.get();
        if (last.moment().equals(moment)) {
            return last.text();
        }
        var written = Written.of(moment);
        LAST_TIME.set(written);
        return written.text();
    }

    /**
     * @param key the record's key, which must be the case id that the envelope names
     * @throws UnreadableRecordException when the headers are not those of one complete event, or key and subject differ
     */
    public static Envelope envelope(Headers headers, byte @Nullable [] key) {
        var usual = UsualHeaders.envelope(headers);
        return usual != null && Arrays.equals(key(usual.subject()), key) ? usual : any(headers, key);
    }

    static Envelope any(Headers headers, byte @Nullable [] key) {
        CloudEvent event = read(headers);
        CaseId subject = CaseId.parse(Objects.requireNonNullElse(event.getSubject(), ""))
                .orElseThrow(() -> new UnreadableRecordException("Expected a case id as ce_subject."));
        if (!Arrays.equals(key(subject), key)) {
            throw new UnreadableRecordException("Expected the record's key to be its ce_subject.");
        }
        if (event.getTime() == null || !(event.getExtension(CORRELATION) instanceof String correlation)) {
            throw new UnreadableRecordException("Expected ce_time and ce_correlationid.");
        }
        if (!RecordedDates.canHold(event.getTime().toInstant())) {
            throw new UnreadableRecordException("Expected a ce_time of the years 1 to 9999.");
        }
        UsualHeaders.know(event.getSource());
        var causation = event.getExtension(CAUSATION);
        return new Envelope(
                event.getId(),
                event.getType(),
                event.getSource(),
                subject,
                event.getTime().toInstant(),
                correlation,
                causation == null ? null : causation.toString());
    }

    /**
     * @param view the reader's own record, with only the members it uses
     * @throws UnreadableRecordException when the value is not JSON of that form, or carries a date that {@link RecordedDates}
     *     cannot hold
     */
    public static <T> T payload(byte @Nullable [] value, Class<T> view) {
        if (value == null) {
            throw new UnreadableRecordException("Expected a value, but the record has none.");
        }
        try {
            var payload = READER.readValue(value, view);
            if (payload == null) {
                throw new UnreadableRecordException("Expected a JSON object as value.");
            }
            return payload;
        } catch (JacksonException e) {
            // The library's message quotes the value; only the kind of fault and its position may be passed on.
            throw new UnreadableRecordException("Expected JSON that reads as " + view.getSimpleName() + ", but "
                    + e.getClass().getSimpleName() + " at byte "
                    + (e.getLocation() == null ? -1 : e.getLocation().getByteOffset()) + ".");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CloudEvent read(Headers headers) {
        for (var name : REQUIRED) {
            if (headers.lastHeader(name) == null) {
                throw new UnreadableRecordException("Expected the header " + name + ".");
            }
        }
        try {
            return KafkaMessageFactory.createReader(headers, null).toEvent();
        } catch (RuntimeException e) {
            // The library has its own exception for most faults, but dates and addresses throw those of the JDK.
            throw new UnreadableRecordException(
                    "Expected CloudEvents 1.0 headers, but " + e.getClass().getSimpleName() + ".");
        }
    }
}
