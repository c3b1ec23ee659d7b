package org.tiepdan.reporting.audit.adapter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.audit.RawLog;
import org.tiepdan.reporting.audit.life.RawEvent;
import org.tiepdan.reporting.audit.life.RawEvent.Place;
import org.tiepdan.reporting.testkit.Events;

/** The records written, in the form of the raw logs. */
record WrittenLog(Events events) implements RawLog {
    @Override
    public void read(Map<Place, Long> ends, Consumer<RawEvent> each) {
        for (var record : new ArrayList<>(events.written())) {
            var place = new Place(record.topic(), record.partition());
            if (record.offset() < ends.getOrDefault(place, 0L)) {
                each.accept(raw(place, record));
            }
        }
    }

    private static RawEvent raw(Place place, ConsumerRecord<byte[], byte[]> record) {
        return new RawEvent(
                place,
                record.offset(),
                new String(record.key(), StandardCharsets.UTF_8),
                header(record, "ce_id"),
                header(record, "ce_type"),
                record.value());
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
