package org.tiepdan.reporting.looks.adapter;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.servicekit.accesslog.Looked;

/** A look as stored, public for its codec; {@code id} is that of its event, so that reading it again changes nothing. */
public record StoredLook(
        @BsonId String id,
        Instant at,
        String officer,
        List<String> bodies,
        String look,
        String service,
        List<String> cases,
        @Nullable Integer schema) {
    /** Version of this document's form. */
    private static final int SCHEMA = 1;

    /** @throws UnreadableRecordException for a record that is no event, or lacks what its contract requires */
    static StoredLook of(ConsumerRecord<byte[], byte[]> source) {
        var envelope = EventRecords.envelope(source.headers(), source.key());
        var looked = EventRecords.payload(source.value(), Looked.class);
        return new StoredLook(
                envelope.id(),
                envelope.time(),
                looked.officer(),
                looked.bodies(),
                looked.look(),
                envelope.source().getPath().substring(1),
                looked.cases(),
                SCHEMA);
    }
}
