package org.tiepdan.intake.registration.adapter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.SerializationFeature;

/** A request in the one form in which two requests that say the same are the same bytes. */
final class RequestForm {
    private final Object members;

    private RequestForm(Object members) {
        this.members = members;
    }

    /** @param json one JSON object */
    static RequestForm of(byte[] json) {
        return new RequestForm(EventJson.MAPPER.readValue(json, Object.class));
    }

    byte[] canonical() {
        return EventJson.MAPPER
                .writer()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(members);
    }

    /** @return null when the request does not say it, or not as text */
    @Nullable
    String receivingBody() {
        return members instanceof Map<?, ?> map && map.get("receivingBody") instanceof String text
                ? text.strip()
                : null;
    }
}
