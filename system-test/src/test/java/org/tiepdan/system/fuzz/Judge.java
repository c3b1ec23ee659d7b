package org.tiepdan.system.fuzz;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.testkit.api.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds faults in an answer, by the document of the service that gave it. */
final class Judge {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    /** Not an internal error: RFC 9112, 6.1, requires it for an unknown transfer coding. */
    private static final int NOT_IMPLEMENTED = 501;

    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final List<Operation> operations;
    private final Set<String> refusals = new TreeSet<>(Set.of("404", "405", "501"));
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Judge(JsonNode document) {
        this.document = document;
        this.operations = Operation.of(document);
        operations.forEach(operation -> operation.statuses().stream()
                .filter(status -> status.startsWith("4"))
                .forEach(refusals::add));
    }

    /** @return one sentence; empty if the answer matches the document */
    Optional<String> fault(Draft request, Wire.Answer answer) {
        var status = Integer.toString(answer.status());
        if (answer.status() >= 500 && answer.status() != NOT_IMPLEMENTED) {
            return Optional.of("answered with " + status + " " + answer.body());
        }
        if (answer.status() >= 400) {
            var refusal = refusal(request, answer);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return operations.stream()
                .filter(operation -> isOf(operation, request))
                .findFirst()
                .map(operation -> ofOperation(operation, status, answer, request))
                .orElseGet(() -> ofNoOperation(request, status));
    }

    private static Optional<String> refusal(Draft request, Wire.Answer answer) {
        if (request.method.equals("HEAD") || !isOurs(request)) {
            return Optional.empty();
        }
        if (!answer.mediaType().equals(PROBLEM)) {
            return Optional.of(answer.status() + " as " + answer.mediaType() + ", not as " + PROBLEM + ": "
                    + answer.body().lines().findFirst().orElse(""));
        }
        return code(answer.body()).isBlank()
                ? Optional.of(answer.status() + " without a code: " + answer.body())
                : Optional.empty();
    }

    /** Pages answer errors with pages. */
    private static boolean isOurs(Draft request) {
        return request.path.startsWith("/api")
                || !request.headers.getOrDefault("Accept", "").contains("html");
    }

    private static String code(String body) {
        try {
            return EventJson.MAPPER.readTree(body).path("code").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    private Optional<String> ofOperation(Operation operation, String status, Wire.Answer answer, Draft request) {
        if (!operation.statuses().contains(status)) {
            return Optional.of("answered with " + status + ", which " + operation + " does not list");
        }
        var schema = operation
                .answer(status)
                .path("content")
                .path(answer.mediaType())
                .path("schema");
        if (schema.isMissingNode() || !isOneJson(answer.mediaType()) || request.method.equals("HEAD")) {
            return Optional.empty();
        }
        var errors = schemas.computeIfAbsent(schema.toString(), _ -> compiled(schema))
                .validate(EventJson.MAPPER.readTree(answer.body()), Judge::withFormats);
        return errors.isEmpty() ? Optional.empty() : Optional.of(status + " against its schema: " + errors);
    }

    /** Since draft 2019-09 a format says nothing of validity unless asked to. */
    private static void withFormats(ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    /** To a schema, JSON lines are text. */
    private static boolean isOneJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private Schema compiled(JsonNode schema) {
        var whole = EventJson.MAPPER.createObjectNode();
        whole.set("allOf", EventJson.MAPPER.createArrayNode().add(schema));
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole);
    }

    private Optional<String> ofNoOperation(Draft request, String status) {
        return !request.path.startsWith("/api/v1/")
                        || refusals.contains(status)
                        || request.method.equals("OPTIONS")
                        || request.method.equals("HEAD")
                ? Optional.empty()
                : Optional.of("answered with " + status + ", which the document has nowhere");
    }

    private static boolean isOf(Operation operation, Draft request) {
        var pattern = operation.path().replaceAll("\\{[^}]+}", "[^/;%\\\\\\\\]+");
        return operation.method().equals(request.method) && request.path.matches(pattern);
    }
}
