package org.tiepdan.routing.adapter;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;

/** Stored state as JSON: readable by a later version with new members. */
public final class JsonSerde {
    private JsonSerde() {}

    public static <T> Serde<T> of(Class<T> type) {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes, type));
    }

    private static byte @Nullable [] write(@Nullable Object value) {
        return value == null ? null : EventJson.MAPPER.writeValueAsBytes(value);
    }

    private static <T> @Nullable T read(byte @Nullable [] bytes, Class<T> type) {
        return bytes == null ? null : EventJson.MAPPER.readValue(bytes, type);
    }
}
