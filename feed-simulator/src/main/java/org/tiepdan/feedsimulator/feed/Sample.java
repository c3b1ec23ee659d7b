package org.tiepdan.feedsimulator.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of {@code contracts/samples} from the jar.
 *
 * @param source producer of such events
 * @param value their payload
 */
record Sample(String source, ObjectNode value) {

    /**
     * @param type wire type of an event, with its version
     * @throws IllegalArgumentException if the contracts have no sample of it
     */
    static Sample of(String type) {
        try (var file = Sample.class.getResourceAsStream("/contracts/samples/" + type + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("Expected a sample of " + type + " in contracts/samples.");
            }
            var whole = EventJson.MAPPER.readTree(file);
            return new Sample(
                    whole.at("/headers/ce_source").asString(), (ObjectNode) Objects.requireNonNull(whole.get("value")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
