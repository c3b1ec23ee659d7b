package org.tiepdan.servicekit.web.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.Refusals;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.TreeNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object and its textual faults: members that occur twice, of which readers would silently take the last, and forbidden
 * characters.
 *
 * @param faults by JSON Pointer; empty when there is none
 */
public record JsonObject(ObjectNode members, List<Fault> faults) {

    public JsonObject {
        faults = List.copyOf(faults);
    }

    /** @throws ProblemException {@code 400 unreadable-json} when {@code json} is not one JSON object, or nests too deeply */
    public static JsonObject read(byte[] json) {
        try (var parser = new WatchingParser(EventJson.MAPPER.createParser(json))) {
            TreeNode tree = EventJson.MAPPER.readTree(parser);
            if (tree instanceof ObjectNode members) {
                if (parser.nextToken() == null) {
                    return new JsonObject(members, parser.faults());
                }
                throw unreadable(parser.currentTokenLocation());
            }
        } catch (JacksonException e) {
            throw unreadable(e.getLocation());
        }
        throw unreadable(null);
    }

    private static ProblemException unreadable(@Nullable TokenStreamLocation place) {
        return place == null
                ? Refusals.unreadableJson(1, 1)
                : Refusals.unreadableJson(place.getLineNr(), place.getColumnNr());
    }

    /**
     * @param members made from another format: names are known and unique, only texts need checking
     */
    public static JsonObject of(ObjectNode members) {
        var faults = new ArrayList<Fault>();
        texts(members, "", faults);
        return new JsonObject(members, faults);
    }

    private static void texts(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isString() && Characters.areUnfit(value.stringValue())) {
            faults.add(Characters.fault(pointer));
        }
        value.properties().forEach(member -> texts(member.getValue(), pointer + "/" + member.getKey(), faults));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                texts(value.get(i), pointer + "/" + i, faults);
            }
        }
    }
}
