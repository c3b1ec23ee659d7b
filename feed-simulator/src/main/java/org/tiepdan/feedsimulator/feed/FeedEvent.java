package org.tiepdan.feedsimulator.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a feed.
 *
 * @param number its place in the feed, from 1, without gaps
 * @param id of the event, the same each time it is sent
 * @param type wire type with its version
 * @param subject id of the case; for a reconciliation, code of the body
 * @param takenAt when the feed took it
 * @param attributes further ones of the CloudEvent, by name, in order
 * @param data the payload
 */
public record FeedEvent(
        long number,
        String id,
        String type,
        String subject,
        Instant takenAt,
        Map<String, String> attributes,
        ObjectNode data) {

    public FeedEvent {
        attributes = new LinkedHashMap<>(attributes);
        data = data.deepCopy();
    }

    /** All attributes of the CloudEvent except the media type, as text. */
    public Map<String, String> envelope() {
        var all = new LinkedHashMap<String, String>();
        all.put("specversion", "1.0");
        all.put("id", id);
        all.put("type", type);
        all.put("subject", subject);
        all.putAll(attributes);
        all.put(FeedAttributes.SEQUENCE, String.valueOf(number));
        all.put(FeedAttributes.TIME, takenAt.toString());
        return all;
    }

    /** The event as structured JSON (CloudEvents 1.0), on one line; the payload comes last, as the bytes of {@link #value}. */
    public String json() {
        var event = EventJson.MAPPER.createObjectNode();
        envelope().forEach(event::put);
        event.put(FeedAttributes.SEQUENCE, number);
        event.put("datacontenttype", "application/json");
        event.set("data", data);
        return EventJson.MAPPER.writeValueAsString(event);
    }

    /** The payload as bytes, as in a record of the topic. */
    public byte[] value() {
        return EventJson.MAPPER.writeValueAsBytes(data);
    }
}
