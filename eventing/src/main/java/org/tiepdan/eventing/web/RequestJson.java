package org.tiepdan.eventing.web;

import org.tiepdan.eventing.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON object that a request is. */
public final class RequestJson {
    private RequestJson() {}

    /** @throws ProblemException {@code 400 unreadable-json} when {@code json} is not one JSON object */
    public static ObjectNode read(byte[] json) {
        try {
            if (EventJson.MAPPER.readTree(json) instanceof ObjectNode tree) {
                return tree;
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Refusals.unreadableJson(
                    place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr());
        }
        throw Refusals.unreadableJson(1, 1);
    }
}
