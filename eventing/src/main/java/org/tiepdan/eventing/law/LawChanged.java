package org.tiepdan.eventing.law;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;

/**
 * A notice that changes days of the calendar or rows of the time limits: the payload of {@code law.changed.v1}, whose subject is
 * its number.
 *
 * @param on the day of the notice, in Viet Nam
 * @param days cells of {@code working_calendar.csv} by column
 * @param limits cells of {@code time_limits.csv} by column
 */
public record LawChanged(
        String number, LocalDate on, List<Map<String, String>> days, List<Map<String, String>> limits) {
    public static final String TYPE = "law.changed.v1";

    /** @return the {@code ce_id} of the event, the same whenever this number is announced */
    public static String id(String number) {
        return Envelope.idOf(number, TYPE, "");
    }

    public ProducerRecord<byte[], byte[]> record(URI source, Instant now) {
        var event = CloudEventBuilder.v1()
                .withId(id(number))
                .withType(TYPE)
                .withSource(source)
                .withSubject(number)
                .withTime(now.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        return new ProducerRecord<>(
                Topics.LAW_NOTICES,
                null,
                number.getBytes(StandardCharsets.UTF_8),
                EventRecords.value(this),
                KafkaMessageFactory.createWriter("").writeBinary(event).headers());
    }

    /** @throws UnreadableRecordException when it is not a law change, or a member is missing */
    public static LawChanged read(byte @Nullable [] value) {
        if (value == null) {
            throw new UnreadableRecordException("Expected a notice, but the record has no value.");
        }
        var read = EventRecords.payload(value, Read.class);
        if (read.number() == null || read.on() == null) {
            throw new UnreadableRecordException("Expected the members number and on in a notice.");
        }
        return new LawChanged(
                read.number(),
                read.on(),
                read.days() == null ? List.of() : read.days(),
                read.limits() == null ? List.of() : read.limits());
    }

    private record Read(
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable List<Map<String, String>> days,
            @Nullable List<Map<String, String>> limits) {}
}
