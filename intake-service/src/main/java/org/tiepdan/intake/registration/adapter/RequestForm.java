package org.tiepdan.intake.registration.adapter;

import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;

/** A request in the one form in which two requests that say the same are the same bytes. */
final class RequestForm {
    private RequestForm() {}

    /** @param json one JSON object */
    static byte[] canonical(byte[] json) {
        var anything = EventJson.MAPPER.readValue(json, Object.class);
        return EventJson.MAPPER
                .writer()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(anything);
    }

    /** @return null when the request does not say it, or not as text */
    static @Nullable String receivingBody(byte[] json) {
        JsonNode body = EventJson.MAPPER.readTree(json).get("receivingBody");
        return body != null && body.isString() ? body.stringValue().strip() : null;
    }
}
