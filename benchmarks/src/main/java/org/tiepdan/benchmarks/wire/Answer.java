package org.tiepdan.benchmarks.wire;

import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * The answer of a service.
 *
 * @param status the HTTP status
 * @param body decoded from chunks, empty for none
 * @param last whether the service closes the connection after it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, byte[] body, boolean last) {
    /**
     * @return this answer
     * @throws IllegalStateException if the status is another one
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("answered " + status);
        }
        return this;
    }

    public JsonNode json() {
        return EventJson.MAPPER.readTree(body);
    }
}
