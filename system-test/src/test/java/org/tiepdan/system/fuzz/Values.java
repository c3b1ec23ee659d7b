package org.tiepdan.system.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a schema allows. Names in them are made up. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> BODIES = List.of("19-btcd", "19-ubnd", "19-05443", "19-so-y-te", "thu-tuong");
    private static final List<String> WORDS =
            List.of("Phản ánh đường hỏng", "thu hoi dat", "x", "LKN-11.3", "12/QĐ-UBND", "cb-0142", "tổ 4");

    private final JsonNode document;
    private final List<String> ids;
    private final Random random;

    /** @param ids of petitions that exist */
    Values(JsonNode document, List<String> ids, Random random) {
        this.document = document;
        this.ids = ids;
        this.random = random;
    }

    JsonNode of(JsonNode given) {
        var reference = given.path("$ref").asString("");
        var schema = reference.isEmpty() ? given : document.at(reference.substring(1));
        if (schema.has("allOf")) {
            // A single schema with its own description.
            return of(schema.get("allOf").get(0));
        }
        if (schema.has("enum")) {
            return one(schema.get("enum").valueStream().toList());
        }
        var type = schema.get("type");
        return switch (type.isArray() ? type.get(0).asString() : type.asString()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(0) + random.nextInt(2));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text(reference, schema));
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = EventJson.MAPPER.createObjectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(member -> {
            if (required.contains(member.getKey()) || random.nextBoolean()) {
                object.set(member.getKey(), of(member.getValue()));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = EventJson.MAPPER.createArrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            array.add(of(schema.get("items")));
        }
        return array;
    }

    private String text(String reference, JsonNode schema) {
        return switch (reference) {
            case "#/components/schemas/BodyCode" -> one(BODIES);
            case "#/components/schemas/CommuneCode" -> one(List.of("05443", "05674"));
            case "#/components/schemas/PetitionId" -> petition();
            case "#/components/schemas/OfficerCode" -> "cb-0142";
            default ->
                switch (schema.path("format").asString("")) {
                    case "date" -> day().toString();
                    case "date-time" -> day() + "T09:15:00+07:00";
                    default -> one(WORDS);
                };
        };
    }

    private String petition() {
        return ids.isEmpty() || random.nextInt(4) == 0 ? "%032x".formatted(random.nextInt(1 << 30)) : one(ids);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
