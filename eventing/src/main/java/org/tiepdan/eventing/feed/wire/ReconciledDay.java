package org.tiepdan.eventing.feed.wire;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedHour;

/**
 * The payload of {@code feed.reconciled.v1}, the reconciliation of a past day (đối soát). It is an event of the feed, before every event of
 * a later day, and is numbered like any other. Its members are those of {@link FeedDay}, and:
 *
 * @param signature of the bytes of the day, Ed25519, in base64url without padding
 */
public record ReconciledDay(
        String body,
        LocalDate day,
        long count,
        long first,
        long last,
        String previousDigest,
        String digest,
        List<FeedHour> hours,
        String keyId,
        String signature) {
    public static final String TYPE = "feed.reconciled.v1";

    public ReconciledDay {
        Stream.of(body, day, previousDigest, digest, keyId, signature).forEach(Objects::requireNonNull);
        hours = List.copyOf(hours);
    }

    public static ReconciledDay of(FeedDay day, String signature) {
        return new ReconciledDay(
                day.body(),
                day.day(),
                day.count(),
                day.first(),
                day.last(),
                day.previousDigest(),
                day.digest(),
                day.hours(),
                day.keyId(),
                signature);
    }

    /** What was signed. */
    public FeedDay statement() {
        return new FeedDay(body, day, count, first, last, previousDigest, digest, hours, keyId);
    }

    /** @return the event's id; always the same for the same day of the same body */
    public String id() {
        return Envelope.idOf(body, TYPE, day.toString());
    }

    /** @return the headers of its event; key and subject are the body, since it belongs to no case */
    public Headers headers(URI source, Instant writtenAt) {
        var event = CloudEventBuilder.v1()
                .withId(id())
                .withType(TYPE)
                .withSource(source)
                .withSubject(body)
                .withTime(writtenAt.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        return KafkaMessageFactory.createWriter("").writeBinary(event).headers();
    }

    /** @throws UnreadableRecordException when it is not a reconciled day, or a member is missing */
    public static ReconciledDay read(byte @Nullable [] value) {
        return EventRecords.payload(value, ReconciledDay.class);
    }
}
