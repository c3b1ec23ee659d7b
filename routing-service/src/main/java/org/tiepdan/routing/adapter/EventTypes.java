package org.tiepdan.routing.adapter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/** The type of a record, read before anything else of it: most records are passed over. */
public final class EventTypes {
    private static final String TYPE = "ce_type";

    private EventTypes() {}

    /** @return empty where the record says none */
    public static String of(Headers headers) {
        var type = headers.lastHeader(TYPE);
        return type == null || type.value() == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }
}
