package org.tiepdan.servicekit.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The parts that an OpenAPI document needs for generating a client. */
public final class ApiCompleteness {
    private static final List<String> ALWAYS = List.of("400", "405", "406", "413", "421", "503");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private ApiCompleteness() {}

    /** Fails with a list of everything that is missing. */
    public static void assertComplete(JsonNode document) {
        var operations = Operation.of(document);
        assertThat(operations).isNotEmpty().extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(operations.stream().flatMap(ApiCompleteness::missing)).isEmpty();
        assertThat(codesThatDiffer(document)).isEmpty();
    }

    static Stream<String> missing(Operation operation) {
        var missing = new ArrayList<String>();
        if (!operation.id().matches("[a-z][A-Za-z]+")) {
            missing.add("an operationId that is a method's name");
        }
        Stream.of("tags", "summary", "description")
                .filter(member -> operation.node().path(member).isEmpty()
                        && operation.node().path(member).asString("").isBlank())
                .forEach(missing::add);
        operation
                .parameters()
                .filter(parameter -> !parameter.has("schema") || !parameter.has("description"))
                .forEach(parameter -> missing.add("schema or description of " + parameter.get("name")));
        operation.bodyContent().properties().stream()
                .filter(content -> !content.getValue().has("schema"))
                .forEach(content -> missing.add("schema of the body as " + content.getKey()));
        missingStatuses(operation).forEach(missing::add);
        operation.statuses().forEach(status -> missingOf(status, operation).forEach(missing::add));
        return missing.stream().map(what -> operation + ": " + what);
    }

    private static Stream<String> missingStatuses(Operation operation) {
        var needed = new ArrayList<>(ALWAYS);
        if (operation.hasParameterIn("path")) {
            needed.add("404");
        }
        if (operation.hasBody()) {
            needed.add("415");
        }
        if (operation.hasBody() || operation.hasParameterIn("query")) {
            needed.add("422");
        }
        return needed.stream()
                .filter(status -> !operation.statuses().contains(status))
                .map(status -> "status " + status);
    }

    private static Stream<String> missingOf(String status, Operation operation) {
        var content = operation.answer(status).path("content");
        if (status.startsWith("4") || status.startsWith("5")) {
            var schema = content.at("/application~1problem+json/schema/$ref").asString("");
            return schema.equals(PROBLEM) ? Stream.of() : Stream.of("the Problem of " + status);
        }
        if (content.isEmpty()) {
            return List.of("202", "204", "307").contains(status) ? Stream.of() : Stream.of("content of " + status);
        }
        return content.properties().stream()
                .filter(each -> !each.getValue().has("schema"))
                .map(each -> "schema of " + status + " as " + each.getKey());
    }

    /** A list named like a type of the law pack has the codes of that type. */
    private static Stream<String> codesThatDiffer(JsonNode document) {
        return document.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getValue().has("enum"))
                .filter(schema -> {
                    var codes = ofTheLaw(schema.getKey());
                    return !codes.isEmpty()
                            && !codes.equals(schema.getValue()
                                    .get("enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList());
                })
                .map(schema -> schema.getKey() + ": other codes than the law pack's");
    }

    private static List<String> ofTheLaw(String name) {
        try {
            var constants = Class.forName("org.tiepdan.lawpack." + name).getEnumConstants();
            return constants == null
                    ? List.of()
                    : Stream.of(constants).map(each -> ((Enum<?>) each).name()).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
