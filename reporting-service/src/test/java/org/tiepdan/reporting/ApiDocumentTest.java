package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.servicekit.openapi.ApiDocument;
import org.tiepdan.servicekit.testkit.api.ApiCompleteness;
import org.tiepdan.servicekit.testkit.api.Operation;
import org.tiepdan.servicekit.testkit.api.PublishedApi;
import org.tiepdan.servicekit.testkit.api.ServedOperations;

/** The OpenAPI document is complete, describes what is served, and equals the published one. */
class ApiDocumentTest {

    @Test
    void saysOfEachOperationWhatAClientNeeds() {
        ApiCompleteness.assertComplete(ApiDocument.read());
    }

    @Test
    void hasEveryOperationThatIsServedAndNoOther() {
        ServedOperations.assertDocumented("org.tiepdan.reporting", ApiDocument.read());
    }

    @Test
    void hasEveryFilterOfTheRegister() {
        assertThat(parameters("listCases"))
                .containsExactlyInAnyOrderElementsOf(CaseFilterReader.parameters("sort", "cursor", "total"));
        assertThat(parameters("exportCasesCsv"))
                .containsExactlyInAnyOrderElementsOf(CaseFilterReader.parameters("sort"));
        assertThat(parameters("exportCasesXlsx")).isEqualTo(parameters("exportCasesCsv"));
    }

    private static List<String> parameters(String id) {
        return Operation.of(ApiDocument.read()).stream()
                .filter(operation -> operation.id().equals(id))
                .flatMap(Operation::parameters)
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    @Test
    void isPublished() {
        PublishedApi.assertPublished("reporting-service", ApiDocument.read());
    }
}
