package org.tiepdan.servicekit.testkit.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document, with its references resolved.
 *
 * @param method in capitals
 * @param path with variables in braces
 */
public record Operation(JsonNode document, String method, String path, JsonNode node) {

    public static List<Operation> of(JsonNode document) {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(each -> new Operation(
                                document, each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue())))
                .toList();
    }

    public String id() {
        return node.path("operationId").asString("");
    }

    public Stream<JsonNode> parameters() {
        return node.path("parameters").valueStream().map(this::resolved);
    }

    public boolean hasParameter(String name, String in) {
        return parameters()
                .anyMatch(parameter -> parameter.get("name").asString().equals(name)
                        && parameter.get("in").asString().equals(in));
    }

    public boolean hasParameterIn(String in) {
        return parameters().anyMatch(parameter -> parameter.get("in").asString().equals(in));
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    /** @return media type objects by media type; empty for an operation without a body */
    public JsonNode bodyContent() {
        return node.at("/requestBody/content");
    }

    /** @return a missing node for a status that the operation does not list */
    public JsonNode answer(String status) {
        return resolved(node.get("responses").path(status));
    }

    public List<String> statuses() {
        return List.copyOf(node.get("responses").propertyNames());
    }

    /** The target of a reference, or the part itself. */
    public JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? document.at(part.get("$ref").asString().substring(1)) : part;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
