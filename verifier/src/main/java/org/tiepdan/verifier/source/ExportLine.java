package org.tiepdan.verifier.source;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.verifier.check.LogRecord;

/** One record as a line of an export: bytes are in base64, and null if they are in the log. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ExportLine(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        List<Header> headers,
        byte @Nullable [] value) {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Header(String name, byte @Nullable [] value) {}

    static byte[] write(LogRecord record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> new Header(header.key(), header.value()))
                .toList();
        return EventJson.MAPPER.writeValueAsBytes(new ExportLine(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value()));
    }

    /** @throws tools.jackson.core.JacksonException if it is no line of an export */
    static LogRecord read(String line) {
        var read = EventJson.MAPPER.readValue(line, ExportLine.class);
        var headers = new RecordHeaders();
        read.headers().forEach(header -> headers.add(new RecordHeader(header.name(), header.value())));
        return new LogRecord(read.topic(), read.partition(), read.offset(), read.key(), read.value(), headers);
    }
}
