package org.tiepdan.routing.feed.adapter;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import tools.jackson.databind.node.ObjectNode;

/**
 * What feeds leave out of an event:
 *
 * <ul>
 *   <li>Another case: of a second complaint or further denunciation, or the one registered instead of it. That case may
 *       be a denunciation of a body of this one, which must not learn its id, so only the body that recorded the id
 *       gets it.
 *   <li>The number of corrections before a decision. Until one of them, the petition may have been a denunciation of
 *       the body that now gets it, whose feed has none of them.
 * </ul>
 */
final class LeftOut {
    private static final String FURTHER = "further";
    private static final String REGISTERED_AS = "registeredAs";
    private static final String CORRECTIONS = "corrections";

    private final @Nullable String knownTo;
    private final byte[] value;
    private final byte @Nullable [] without;

    private LeftOut(@Nullable String knownTo, byte[] value, byte @Nullable [] without) {
        this.knownTo = knownTo;
        this.value = value;
        this.without = without;
    }

    /** @param value of the event, of any type */
    static LeftOut of(String type, byte[] value) {
        return switch (type) {
            case "case.lodged-again.v1", "case.corrected.v1", "petition.registration-voided.v1" ->
                otherCase(read(value), value);
            case "petition.routed.v1", "petition.triage-requested.v1" -> corrections(read(value), value);
            default -> nothing(value);
        };
    }

    private static ObjectNode read(byte[] value) {
        return (ObjectNode) EventJson.MAPPER.readTree(value);
    }

    private static LeftOut nothing(byte[] value) {
        return new LeftOut(null, value, null);
    }

    private static LeftOut corrections(ObjectNode event, byte[] value) {
        return event.remove(CORRECTIONS) == null ? nothing(value) : new LeftOut(null, value, EventRecords.value(event));
    }

    private static LeftOut otherCase(ObjectNode event, byte[] value) {
        var by = event.path("by").asString("");
        var removed = Stream.of(event, event.get("corrected"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(part -> Stream.of(part.remove(FURTHER), part.remove(REGISTERED_AS)))
                .filter(Objects::nonNull)
                .count();
        return removed == 0 ? nothing(value) : new LeftOut(by, value, EventRecords.value(event));
    }

    /** @return the event for the feed of that body; the bytes as received unless something is left out */
    byte[] valueFor(String body) {
        return without == null || body.equals(knownTo) ? value : without;
    }
}
