package org.tiepdan.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;

/** Faults in an answer are found. */
class JudgeTest {
    private static final String PROBLEM = "application/problem+json";

    private final Judge judge = new Judge(EventJson.MAPPER.readTree("""
            {"paths": {"/api/v1/offices/{id}": {"get": {"responses": {
                "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Office"}}}},
                "422": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}}}}},
             "components": {"schemas": {"Office": {"type": "object", "required": ["name"],
                 "properties": {"since": {"type": "string", "format": "date"}}}}}}"""));

    @Test
    void nothingIsWrongWithWhatTheDocumentSays() {
        assertThat(of(200, "application/json", "{\"name\": \"x\"}")).isEmpty();
        assertThat(of(422, PROBLEM, "{\"code\": \"invalid-request\"}")).isEmpty();
    }

    @Test
    void anErrorOfTheServiceIsFoundAndOneWithoutACodeOrInAnotherForm() {
        assertThat(of(500, PROBLEM, "{\"code\": \"internal\"}"))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("answered with 500"));
        assertThat(of(422, PROBLEM, "{}"))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("422 without a code"));
        assertThat(of(422, "text/html", "<html>"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("as text/html"));
    }

    @Test
    void aStatusThatTheOperationDoesNotListIsFoundAndABodyThatItsSchemaRefuses() {
        assertThat(of(418, PROBLEM, "{\"code\": \"teapot\"}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("does not list"));
        assertThat(of(200, "application/json", "{}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("against its schema"));
    }

    @Test
    void aDayInAnotherFormIsFound() {
        assertThat(of(200, "application/json", "{\"name\": \"x\", \"since\": \"2026-07-01\"}"))
                .isEmpty();
        assertThat(of(200, "application/json", "{\"name\": \"x\", \"since\": \"2026-07-01T00:00:00\"}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("against its schema"));
    }

    @Test
    void whereTheDocumentHasNothingThereIsNothingToBeDone() {
        var request = new Draft("GET", "/api/v1/elsewhere");

        assertThat(judge.fault(request, new Wire.Answer(404, Map.of("content-type", PROBLEM), "{\"code\": \"x\"}")))
                .isEmpty();
        assertThat(judge.fault(request, new Wire.Answer(200, Map.of(), ""))).isPresent();
    }

    private Optional<String> of(int status, String mediaType, String body) {
        var request = new Draft("GET", "/api/v1/offices/19");
        return judge.fault(request, new Wire.Answer(status, Map.of("content-type", mediaType), body));
    }
}
