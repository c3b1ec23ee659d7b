package org.tiepdan.reporting;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
                .forEach(operation -> {
                    illustrate(operation);
                    refuse(operation);
                });
    }

    /** What every operation may answer besides: the one form of all faults is problem+json with a code. */
    private static void refuse(Operation operation) {
        var answers = operation.getResponses();
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            answers.addApiResponse(
                    "404", problem("Không có hoặc chưa vào sổ. / Not known, or not in the register yet."));
        }
        if (parameters.stream().anyMatch(parameter -> "query".equals(parameter.getIn()))) {
            answers.addApiResponse(
                    "422", problem("Mọi lỗi của tham số. / Every fault of the parameters: invalid-request."));
        }
        answers.addApiResponse(
                "503", problem("Chưa đọc được dữ liệu. / The read models cannot be reached: read-models-away."));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
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
