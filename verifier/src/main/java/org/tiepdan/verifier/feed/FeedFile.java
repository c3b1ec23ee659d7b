package org.tiepdan.verifier.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The stored data of a subscriber: the event stream as received, or the data of each event on its own line. */
final class FeedFile {
    private static final String STREAM_DATA = "data:";
    private static final String MEMBER = ",\"data\":";

    private FeedFile() {}

    /** @throws IOException also for a line that is no event of a feed, which the message names */
    static void read(Path file, Consumer<StoredEvent> each) throws IOException {
        var open = new ArrayList<String>();
        long line = 0;
        try (var reader = Files.newBufferedReader(file)) {
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (text.startsWith(STREAM_DATA)) {
                    open.add(text.substring(STREAM_DATA.length()).replaceFirst("^ ", ""));
                } else if (text.startsWith("{")) {
                    each.accept(event(text, line));
                } else if (text.isEmpty() && !open.isEmpty()) {
                    each.accept(event(String.join("\n", open), line));
                    open.clear();
                }
            }
        }
        // A stream that broke off within an event, which is sent again.
    }

    private static StoredEvent event(String json, long line) throws IOException {
        int at = json.indexOf(MEMBER);
        if (at < 0 || !json.endsWith("}")) {
            throw noEvent(line);
        }
        var value = json.substring(at + MEMBER.length(), json.length() - 1);
        try {
            var attributes = EventJson.MAPPER.readTree(json.substring(0, at) + "}");
            long number = attributes.path(FeedAttributes.SEQUENCE).asLong(0);
            var names = List.of(text(attributes, "id"), text(attributes, "type"), text(attributes, "subject"));
            if (number < 1 || names.contains("")) {
                throw noEvent(line);
            }
            return new StoredEvent(number, names.get(0), names.get(1), names.get(2), value.getBytes(UTF_8));
        } catch (JacksonException e) {
            throw noEvent(line);
        }
    }

    private static String text(JsonNode attributes, String name) {
        return attributes.path(name).asString("");
    }

    private static IOException noEvent(long line) {
        return new IOException("dòng " + line + " không phải sự kiện / line " + line + " is no event of a feed");
    }
}
