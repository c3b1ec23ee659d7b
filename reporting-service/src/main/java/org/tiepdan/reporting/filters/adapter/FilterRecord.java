package org.tiepdan.reporting.filters.adapter;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.filters.SavedFilter;

/**
 * The content of {@code filter.saved.v1}. Its key is the id of the filter, which is unique, so that the topic can be compacted.
 *
 * @param owner opaque id of the officer
 * @param sharedWith code of a body
 */
record FilterRecord(String owner, String name, @Nullable String sharedWith, Map<String, String> query) {
    static final String TYPE = "filter.saved.v1";

    /** A record that lacks what its contract requires is unreadable. */
    FilterRecord {
        if (Stream.of(owner, name, query).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A required member is missing.");
        }
        query = Map.copyOf(query);
    }

    static FilterRecord of(SavedFilter filter) {
        return new FilterRecord(filter.owner(), filter.name(), filter.sharedWith(), filter.query());
    }

    /** @throws UnreadableRecordException for any other record */
    static SavedFilter read(ConsumerRecord<byte[], byte[]> source) {
        var envelope = EventRecords.envelope(source.headers(), source.key());
        var content = EventRecords.payload(source.value(), FilterRecord.class);
        return new SavedFilter(
                envelope.subject().value(),
                content.owner(),
                content.name(),
                content.sharedWith(),
                content.query(),
                envelope.time());
    }
}
