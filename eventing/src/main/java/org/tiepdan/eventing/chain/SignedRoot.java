package org.tiepdan.eventing.chain;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;

/**
 * The payload of {@code record.rooted.v1}. Its members are those of {@link RootStatement}, and:
 *
 * @param seal of the statement; repeated so that readers need not compute it
 * @param signature of the statement's bytes, Ed25519, in base64url without padding
 * @param ranges what it covers, in their {@link RootRange#ORDER}
 */
public record SignedRoot(
        LocalDate day,
        Instant takenAt,
        long count,
        String root,
        @Nullable String previous,
        String keyId,
        String seal,
        String signature,
        List<RootRange> ranges) {
    public static final String TYPE = "record.rooted.v1";

    public SignedRoot {
        Stream.of(day, takenAt, root, keyId, seal, signature).forEach(Objects::requireNonNull);
        ranges = List.copyOf(ranges);
    }

    public static SignedRoot of(RootStatement statement, String signature, List<RootRange> ranges) {
        return new SignedRoot(
                statement.day(),
                statement.takenAt(),
                statement.count(),
                statement.root(),
                statement.previous(),
                statement.keyId(),
                statement.seal(),
                signature,
                ranges);
    }

    public RootStatement statement() {
        return new RootStatement(day, takenAt, count, root, previous, keyId);
    }

    /** @return the record for {@link Topics#RECORD_ROOTS}; key and subject are the day, since it belongs to no case */
    public ProducerRecord<byte[], byte[]> record(URI source) {
        var event = CloudEventBuilder.v1()
                .withId(seal)
                .withType(TYPE)
                .withSource(source)
                .withSubject(day.toString())
                .withTime(takenAt.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        return new ProducerRecord<>(
                Topics.RECORD_ROOTS,
                null,
                day.toString().getBytes(StandardCharsets.UTF_8),
                EventRecords.value(this),
                KafkaMessageFactory.createWriter("").writeBinary(event).headers());
    }

    /** @throws UnreadableRecordException when it is not a signed root, or a member is missing */
    public static SignedRoot read(byte @Nullable [] value) {
        return EventRecords.payload(value, SignedRoot.class);
    }
}
