package org.tiepdan.routing.feed.adapter;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another case that an event names: of a second complaint or further denunciation, or the one registered instead of it. That case may be a
 * denunciation of a body of this one, which must not learn its id, so only the body that recorded the id gets it.
 */
final class OtherCase {
    private static final String FURTHER = "further";
    private static final String REGISTERED_AS = "registeredAs";

    private final @Nullable String knownTo;
    private final byte[] value;
    private final byte @Nullable [] without;

    private OtherCase(@Nullable String knownTo, byte[] value, byte @Nullable [] without) {
        this.knownTo = knownTo;
        this.value = value;
        this.without = without;
    }

    /** @param value of the event, of any type */
    static OtherCase in(String type, byte[] value) {
        return switch (type) {
            case "case.lodged-again.v1", "case.corrected.v1", "petition.registration-voided.v1" ->
                named((ObjectNode) EventJson.MAPPER.readTree(value), value);
            default -> new OtherCase(null, value, null);
        };
    }

    private static OtherCase named(ObjectNode event, byte[] value) {
        var by = event.path("by").asString("");
        var removed = Stream.of(event, event.get("corrected"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(part -> Stream.of(part.remove(FURTHER), part.remove(REGISTERED_AS)))
                .filter(Objects::nonNull)
                .count();
        return removed == 0 ? new OtherCase(null, value, null) : new OtherCase(by, value, EventRecords.value(event));
    }

    /** @return the event for the feed of that body; the bytes as received unless something is left out */
    byte[] valueFor(String body) {
        return without == null || Objects.equals(knownTo, body) ? value : without;
    }
}
