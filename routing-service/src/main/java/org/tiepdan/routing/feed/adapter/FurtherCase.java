package org.tiepdan.routing.feed.adapter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case of a second complaint or further denunciation, which an event of the first case names. The further denunciation may be of a body
 * of the first case, which must not learn its id, so only the body that recorded the id gets it.
 */
final class FurtherCase {
    private static final String MEMBER = "further";

    private final @Nullable String knownTo;
    private final byte[] value;
    private final byte @Nullable [] without;

    private FurtherCase(@Nullable String knownTo, byte[] value, byte @Nullable [] without) {
        this.knownTo = knownTo;
        this.value = value;
        this.without = without;
    }

    /** @param value of the event, of any type */
    static FurtherCase in(String type, byte[] value) {
        return switch (type) {
            case "case.lodged-again.v1" -> {
                var event = (ObjectNode) EventJson.MAPPER.readTree(value);
                yield named(event, event, value);
            }
            case "case.corrected.v1" -> {
                var event = (ObjectNode) EventJson.MAPPER.readTree(value);
                yield event.get("corrected") instanceof ObjectNode act
                        ? named(event, act, value)
                        : new FurtherCase(null, value, null);
            }
            default -> new FurtherCase(null, value, null);
        };
    }

    /** @param act the part of the event that names the case, if any */
    private static FurtherCase named(ObjectNode event, ObjectNode act, byte[] value) {
        var by = event.path("by").asString("");
        return act.remove(MEMBER) == null
                ? new FurtherCase(null, value, null)
                : new FurtherCase(by, value, EventRecords.value(event));
    }

    /** @return the event for the feed of that body; the bytes as received unless something is left out */
    byte[] valueFor(String body) {
        return without == null || Objects.equals(knownTo, body) ? value : without;
    }
}
