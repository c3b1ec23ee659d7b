package org.tiepdan.reporting;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.EventJson;

/** Puts a real answer, from {@code openapi/<operation id>.json}, beside each operation. */
@Component
class ApiExamples implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("Tiếp Dân: reporting-service")
                .version("v1")
                .description("Read models: register, status, counts, ledger."));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ApiExamples::illustrate);
    }

    private static void illustrate(Operation operation) {
        var resource = new ClassPathResource("openapi/" + operation.getOperationId() + ".json");
        var answer = operation.getResponses().get("200");
        if (answer == null || !resource.exists()) {
            return;
        }
        try (var stream = resource.getInputStream()) {
            var example = EventJson.MAPPER.readValue(stream, Object.class);
            answer.getContent().values().forEach(content -> content.setExample(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
