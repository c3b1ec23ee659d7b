package org.tiepdan.reporting.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Reading requests, generated from a seed: each address of the API document with each of its parameters, including those added later. The
 * values are those that could reveal a hidden case.
 */
final class DocumentedRequests {
    private static final Path DOCUMENT = Path.of("../contracts/openapi/reporting-service.json");

    private final JsonNode document;
    private final Map<String, List<String>> values;
    private final Random random;

    /** @param values the values for a parameter of this name; any other takes those of its schema */
    DocumentedRequests(Map<String, List<String>> values, long seed) {
        this.values = values;
        this.random = new Random(seed);
        try {
            document = EventJson.MAPPER.readTree(Files.readAllBytes(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return by address of the document, so many requests each; the first with no more than it needs */
    Map<String, List<String>> of(int each) {
        var requests = new TreeMap<String, List<String>>();
        document.get("paths").forEachEntry((path, operations) -> {
            if (operations.has("get")) {
                var some = new ArrayList<String>();
                for (int number = 0; number < each; number++) {
                    some.add(request(path, operations.at("/get/parameters"), number == 0));
                }
                requests.put(path, some);
            }
        });
        return requests;
    }

    private String request(String path, JsonNode parameters, boolean bare) {
        var address = path;
        var query = new ArrayList<String>();
        for (var declared : parameters) {
            var parameter = resolved(declared);
            var name = parameter.get("name").asString();
            var value = value(name, resolved(parameter.path("schema")));
            boolean needed = parameter.path("required").asBoolean(false);
            if (parameter.get("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (needed || (!bare && random.nextInt(3) == 0)) {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private String value(String name, JsonNode schema) {
        var kind = schema.path("format").asString("");
        var some = values.getOrDefault(kind.isEmpty() ? name : kind + " " + name, values.get(kind));
        return one(Objects.requireNonNullElseGet(some, () -> listed(name, schema)));
    }

    private List<String> listed(String name, JsonNode schema) {
        if (schema.path("type").asString("").equals("boolean")) {
            return List.of("true", "false");
        }
        var of = schema.has("items") ? resolved(schema.get("items")) : schema;
        if (!of.has("enum")) {
            throw new IllegalStateException("nothing is known that " + name + " could say");
        }
        return of.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
