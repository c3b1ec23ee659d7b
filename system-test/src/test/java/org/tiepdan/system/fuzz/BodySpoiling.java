package org.tiepdan.system.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.tiepdan.eventing.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults that a client can put in a body. */
enum BodySpoiling implements Spoiling {
    MEMBER_OF_ANOTHER_TYPE((text, random) -> replaced(text, random, one(Oddities.OTHERS, random))),
    MEMBER_WITH_AN_EXTREME((text, random) -> replaced(text, random, one(Oddities.EXTREMES, random))),
    MEMBER_MISSING((text, random) -> replaced(text, random, "")),
    MEMBER_UNKNOWN((text, random) -> text.replaceFirst("\\{", "{\"khongCo\": 1" + (text.equals("{}") ? "" : ","))),
    MEMBERS_UNKNOWN_BY_THE_HUNDRED((text, random) -> {
        var many = new StringBuilder("{");
        for (int i = 0; i < 300; i++) {
            many.append("\"khong").append(i).append("\": 1,");
        }
        return text.equals("{}") ? text : text.replaceFirst("\\{", many.toString());
    }),
    MEMBER_TWICE((text, random) -> text.replaceFirst("\\{(\"[a-zA-Z]+\":(?:\"[^\"]*\"|true|false|[0-9]+))", "{$1,$1")),
    CUT((text, random) -> text.substring(0, random.nextInt(Math.max(1, text.length())))),
    MORE_BEHIND((text, random) -> text + one(List.of("}", "x", "{}", ",", "\u0000"), random)),
    ANOTHER_VALUE((text, random) -> one(List.of("null", "[]", "1", "\"x\"", "true", "", " ", "{}", "[{}]"), random)),
    DEEP((text, random) -> "[".repeat(5_000) + "]".repeat(random.nextInt(5_001))),
    DEEP_MEMBER((text, random) -> replaced(text, random, "{\"a\":".repeat(700) + "1" + "}".repeat(700))),
    WITH_A_BYTE_ORDER_MARK((text, random) -> "\uFEFF" + text),
    NOT_UTF_8((text, random) -> text) {
        @Override
        public void spoil(Draft request, Random random) {
            if (request.body.length > 0) {
                request.body[random.nextInt(request.body.length)] = (byte) 0xff;
            }
        }
    },
    UTF_16((text, random) -> text) {
        @Override
        public void spoil(Draft request, Random random) {
            request.body = new String(request.body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
        }
    };

    private final BiFunction<String, Random, String> change;

    BodySpoiling(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    @Override
    public void spoil(Draft request, Random random) {
        if (request.body.length > 0) {
            request.text(change.apply(new String(request.body, StandardCharsets.UTF_8), random));
        }
    }

    /** @param with JSON for one member, at any depth; empty to leave that member out */
    private static String replaced(String text, Random random, String with) {
        try {
            var places = new ArrayList<Place>();
            var tree = EventJson.MAPPER.readTree(text);
            collect(tree, places);
            if (places.isEmpty()) {
                return text;
            }
            var place = one(places, random);
            if (with.isEmpty()) {
                place.object().remove(place.member());
                return tree.toString();
            }
            // Inserted as text: a tree cannot contain invalid JSON.
            place.object().put(place.member(), "@here@");
            return tree.toString().replace("\"@here@\"", with);
        } catch (JacksonException e) {
            return text;
        }
    }

    private record Place(ObjectNode object, String member) {}

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> places.add(new Place(object, name)));
        }
        node.values().forEach(value -> collect(value, places));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
