package org.tiepdan.eventing;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.RecordedDates;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as Kafka records: key = case id, value = JSON, envelope in headers. Headers are always built anew: Kafka
 * Streams passes on the headers of the input record, which would otherwise appear twice.
 */
public final class EventRecords {
    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final List<String> REQUIRED =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject");
    private static final String JSON = "application/json";
    private static final JsonMapper READER =
            EventJson.MAPPER.rebuild().addModule(RecordedDates.module()).build();

    private EventRecords() {}

    public static byte[] key(CaseId id) {
        return id.value().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] value(Object payload) {
        return EventJson.MAPPER.writeValueAsBytes(payload);
    }

    /** Each header of the envelope once, and no other. */
    public static Headers headers(Envelope envelope) {
        var builder = CloudEventBuilder.v1()
                .withId(envelope.id())
                .withType(envelope.type())
                .withSource(envelope.source())
                .withSubject(envelope.subject().value())
                .withTime(OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC))
                .withDataContentType(JSON)
                .withExtension(CORRELATION, envelope.correlationId());
        if (envelope.causationId() != null) {
            builder.withExtension(CAUSATION, envelope.causationId());
        }
        return KafkaMessageFactory.createWriter("").writeBinary(builder.build()).headers();
    }

    /**
     * @param key the record's key; refused when it is not the case id that the envelope names
     * @throws UnreadableRecordException when the headers are not those of one whole event, or key and subject differ
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
            // The library's message quotes the value; only the kind of fault and its place may go further.
            throw new UnreadableRecordException("Expected JSON that reads as " + view.getSimpleName() + ", but "
                    + e.getClass().getSimpleName() + " at byte "
                    + (e.getLocation() == null ? -1 : e.getLocation().getByteOffset()) + ".");
        }
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
            // The library has an exception for most faults, but dates and addresses bring those of the JDK.
            throw new UnreadableRecordException(
                    "Expected CloudEvents 1.0 headers, but " + e.getClass().getSimpleName() + ".");
        }
    }
}
