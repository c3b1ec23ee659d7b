package org.tiepdan.reporting.audit.life;

import java.util.Map;

/**
 * One record of a log.
 *
 * @param caseId 32 hexadecimal digits
 * @param id of the event
 * @param type with its version
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record RawEvent(Place place, long offset, String caseId, String id, String type, byte[] value) {

    /** A partition of a log. */
    public record Place(String topic, int partition) {}

    /** @throws IllegalArgumentException for text that is no JSON */
    Map<String, Object> members() {
        return Json.object(value);
    }
}
