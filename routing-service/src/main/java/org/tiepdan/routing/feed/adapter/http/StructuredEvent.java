package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.feed.wire.FeedAttributes;

/** Writes an event of a feed as a server-sent event in the JSON format of CloudEvents; {@code data}, the bytes of the record's value, comes last. */
final class StructuredEvent {
    private static final List<String> FIRST =
            List.of("specversion", "id", "source", "type", "subject", "time", "correlationid", "causationid");
    private static final String CONTENT_TYPE = "content-type";

    private StructuredEvent() {}

    /** @return the lines of the event, including the empty line at its end */
    static String of(ConsumerRecord<byte[], byte[]> event) {
        long sequence = FeedReading.sequence(event);
        var attributes = attributes(event.headers(), sequence);
        var json = EventJson.MAPPER.writeValueAsString(attributes);
        var whole = json.substring(0, json.length() - 1) + ",\"data\":" + new String(event.value(), UTF_8) + "}";
        return "id: " + sequence + "\nevent: " + attributes.get("type") + "\ndata: "
                + String.join("\ndata: ", whole.lines().toList()) + "\n\n";
    }

    private static Map<String, Object> attributes(Headers headers, long sequence) {
        var attributes = new LinkedHashMap<String, Object>();
        FIRST.forEach(name -> put(attributes, headers, name));
        attributes.put(FeedAttributes.SEQUENCE, sequence);
        put(attributes, headers, FeedAttributes.TIME);
        var content = headers.lastHeader(CONTENT_TYPE);
        if (content != null) {
            attributes.put("datacontenttype", new String(content.value(), UTF_8));
        }
        return attributes;
    }

    private static void put(Map<String, Object> attributes, Headers headers, String name) {
        var header = headers.lastHeader(FeedAttributes.PREFIX + name);
        if (header != null) {
            attributes.put(name, new String(header.value(), UTF_8));
        }
    }
}
