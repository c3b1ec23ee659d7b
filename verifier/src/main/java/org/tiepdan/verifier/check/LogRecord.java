package org.tiepdan.verifier.check;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.RecordDigest;

/** One record of a log. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LogRecord(
        String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {

    byte[] digest() {
        return RecordDigest.of(key, value, headers);
    }

    Place place() {
        return new Place(topic, partition, offset);
    }

    /** The key of every event is its case; a key that is no text is marked. */
    String caseId() {
        return key == null ? "" : new String(key, StandardCharsets.ISO_8859_1);
    }
}
