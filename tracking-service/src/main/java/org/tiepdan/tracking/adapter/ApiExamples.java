package org.tiepdan.tracking.adapter;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** Puts real requests and answers into {@code /v3/api-docs}; they stand in {@code api-examples.json}, by method name. */
@Configuration(proxyBeanMethods = false)
class ApiExamples {

    @Bean
    OpenAPI papers() {
        return new OpenAPI().info(new Info().title("Tiếp Dân: tracking").version("v1"));
    }

    @Bean
    OperationCustomizer examples() {
        var examples = read();
        return (operation, handler) -> {
            var example = examples.get(handler.getMethod().getName());
            if (example != null) {
                apply(operation, example);
            }
            return operation;
        };
    }

    private static void apply(Operation operation, JsonNode example) {
        operation.setSummary(example.get("summary").stringValue());
        if (example.has("request")) {
            operation.setRequestBody(new RequestBody().content(content("application/json", example.get("request"))));
        }
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            var value = example.path("parameters").path(parameter.getName());
            if (value.isString()) {
                parameter.setExample(value.stringValue());
            }
        }
        var responses = new ApiResponses();
        example.get("responses").properties().forEach(response -> {
            var status = response.getKey();
            responses.addApiResponse(
                    status,
                    new ApiResponse()
                            .description(response.getValue().get("description").stringValue())
                            .content(
                                    response.getValue().has("body")
                                            ? content(
                                                    status.startsWith("2")
                                                            ? "application/json"
                                                            : "application/problem+json",
                                                    response.getValue().get("body"))
                                            : null));
        });
        operation.setResponses(responses);
    }

    private static Content content(String mediaType, JsonNode example) {
        // The document is written by another JSON library, which would show our tree's innards: plain maps and lists it
        // can write.
        return new Content()
                .addMediaType(mediaType, new MediaType().example(EventJson.MAPPER.treeToValue(example, Object.class)));
    }

    private static JsonNode read() {
        try (var stream = Objects.requireNonNull(ApiExamples.class.getResourceAsStream("/api-examples.json"))) {
            return EventJson.MAPPER.readTree(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
