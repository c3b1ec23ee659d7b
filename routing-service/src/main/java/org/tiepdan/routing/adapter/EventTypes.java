package org.tiepdan.routing.adapter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/** Reads the type of a record before anything else, because most records are skipped. */
public final class EventTypes {
    private static final String TYPE = "ce_type";

    private EventTypes() {}

    /** @return empty if the record has no type */
    public static String of(Headers headers) {
        var type = headers.lastHeader(TYPE);
        return type == null || type.value() == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }
}
