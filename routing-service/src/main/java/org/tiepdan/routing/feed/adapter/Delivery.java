package org.tiepdan.routing.feed.adapter;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * An event on its way to one feed.
 *
 * @param value exactly as it came
 */
@SuppressWarnings("ArrayRecordComponent")
record Delivery(String body, byte[] value) {

    /** Writes the value alone: to whom it goes is the topic's name. */
    static Serde<Delivery> serde() {
        return Serdes.serdeFrom((topic, delivery) -> delivery.value(), (topic, bytes) -> {
            throw new UnsupportedOperationException("Feeds are written, never read.");
        });
    }
}
