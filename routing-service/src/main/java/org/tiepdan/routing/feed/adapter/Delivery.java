package org.tiepdan.routing.feed.adapter;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * An event on its way to one feed.
 *
 * @param value the bytes exactly as received, unless {@link LeftOut} leaves something out
 */
@SuppressWarnings("ArrayRecordComponent")
record Delivery(String body, byte[] value) {

    /** Writes only the value, because the topic's name identifies the body. */
    static Serde<Delivery> serde() {
        return Serdes.serdeFrom((topic, delivery) -> delivery.value(), (topic, bytes) -> {
            throw new UnsupportedOperationException("Feeds are written, never read.");
        });
    }
}
