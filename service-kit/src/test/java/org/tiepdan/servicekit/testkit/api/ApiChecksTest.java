package org.tiepdan.servicekit.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** The checks of a document find missing parts. */
class ApiChecksTest {

    @RestController
    static class Offices {
        @GetMapping("/offices/{id}")
        String one(@RequestParam String on) {
            return on;
        }
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        var operation = Operation.of(json("""
                {"paths": {"/offices/{id}": {"post": {
                  "parameters": [{"name": "id", "in": "path", "description": "x"}],
                  "requestBody": {"content": {"application/json": {}}},
                  "responses": {"200": {"content": {"application/json": {}}}, "400": {"description": "x"}, "405": {}}}}}}""")).getFirst();

        assertThat(ApiCompleteness.missing(operation))
                .allMatch(what -> what.startsWith("POST /offices/{id}: "))
                .extracting(what -> what.substring("POST /offices/{id}: ".length()))
                .contains(
                        "an operationId that is a method's name",
                        "tags",
                        "summary",
                        "schema or description of \"id\"",
                        "schema of the body as application/json",
                        "schema of 200 as application/json",
                        "the Problem of 400",
                        "status 404",
                        "status 415",
                        "status 422",
                        "status 503");
    }

    @Test
    void anEndpointOrAParameterThatTheDocumentDoesNotHaveIsFound() {
        var here = getClass().getPackageName();

        assertThatThrownBy(() -> ServedOperations.assertDocumented(here, json("{\"paths\": {}}")))
                .hasMessageContaining("/offices/{id}");
        assertThatThrownBy(() -> ServedOperations.assertDocumented(
                        here, json("{\"paths\": {\"/offices/{id}\": {\"get\": {\"responses\": {}}}}}")))
                .hasMessageContaining("name=on");
    }

    @Test
    void anOperationThatNobodyServesIsFound() {
        var document = json("""
                {"paths": {"/offices/{id}": {"get": {"responses": {}, "parameters": [{"name": "on", "in": "query"}]}},
                           "/nowhere": {"get": {"responses": {}}}}}""");

        assertThatThrownBy(() -> ServedOperations.assertDocumented(getClass().getPackageName(), document))
                .hasMessageContaining("/nowhere");
    }

    private static JsonNode json(String text) {
        return EventJson.MAPPER.readTree(text);
    }
}
