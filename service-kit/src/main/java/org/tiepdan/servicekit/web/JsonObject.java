package org.tiepdan.servicekit.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.eventing.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object with what is wrong with it as text: a member that is there twice, of which readers would take the last in
 * silence, and characters that no text has.
 *
 * @param faults by JSON Pointer; empty when there is none
 */
public record JsonObject(ObjectNode members, List<Fault> faults) {

    public JsonObject {
        faults = List.copyOf(faults);
    }

    /** @throws ProblemException {@code 400 unreadable-json} when {@code json} is not one JSON object, or nests too deeply */
    public static JsonObject read(byte[] json) {
        try {
            if (EventJson.MAPPER.readTree(json) instanceof ObjectNode members) {
                return new JsonObject(members, faults(json));
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Refusals.unreadableJson(
                    place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr());
        }
        throw Refusals.unreadableJson(1, 1);
    }

    /**
     * @param members made of another form than JSON: none is there twice, their names are ours, but text may be anything
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

    private static List<Fault> faults(byte[] json) {
        var faults = new ArrayList<Fault>();
        try (var parser = EventJson.MAPPER.createParser(json)) {
            var names = new ArrayList<Set<String>>();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> names.add(new HashSet<>());
                    case END_OBJECT -> names.removeLast();
                    case PROPERTY_NAME -> name(parser, names.getLast(), faults);
                    default -> text(token, parser, faults);
                }
            }
        }
        return faults;
    }

    private static void name(JsonParser parser, Set<String> names, List<Fault> faults) {
        var name = parser.currentName();
        if (Characters.areUnfit(name)) {
            faults.add(Characters.fault(
                    parser.streamReadContext().getParent().pathAsPointer().toString()));
        } else if (!names.add(name)) {
            faults.add(new Fault(
                    pointer(parser), "duplicate-member", "Mục này có hai lần. / This member is there twice."));
        }
    }

    private static void text(JsonToken token, JsonParser parser, List<Fault> faults) {
        if (token == JsonToken.VALUE_STRING && Characters.areUnfit(parser.getString())) {
            faults.add(Characters.fault(pointer(parser)));
        }
    }

    private static String pointer(JsonParser parser) {
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        return Characters.areUnfit(pointer) ? "" : Members.cut(pointer);
    }
}
