package org.tiepdan.routing.adapter;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts whole examples into {@code /v3/api-docs}: the files under {@code openapi/}, which a test sends and compares. */
@Configuration(proxyBeanMethods = false)
class ApiPapers {
    private static final String PREVIEW = "/api/v1/routing/preview";
    private static final String DECIDED = "/api/v1/petitions/{id}/routing";
    private static final String BODIES = "/api/v1/bodies";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Bean
    OpenApiCustomizer examples() {
        return papers -> {
            papers.info(new Info().title("Tiếp Dân: routing").version("v1"));
            var preview = only(papers, PREVIEW);
            preview.requestBody(new RequestBody().required(true).content(content(JSON, "preview-request")));
            answer(preview, "200", "The decision", content(JSON, "preview-response"));
            answer(preview, "400", "Not one JSON object", content(PROBLEM, "unreadable-json"));
            answer(preview, "422", "Every fault of the request", content(PROBLEM, "invalid-request"));
            var decided = only(papers, DECIDED);
            answer(decided, "200", "The decision as issued", content(JSON, "decided-response"));
            answer(decided, "404", "Nothing decided under this id", content(PROBLEM, "unknown-petition"));
            answer(only(papers, BODIES), "200", "Bodies", content(JSON, "bodies-response"));
        };
    }

    private static Operation only(OpenAPI papers, String path) {
        return Objects.requireNonNull(papers.getPaths().get(path), path)
                .readOperations()
                .getFirst();
    }

    private static void answer(Operation operation, String status, String description, Content content) {
        operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content));
    }

    private static Content content(String mediaType, String example) {
        return new Content().addMediaType(mediaType, new MediaType().example(read(example)));
    }

    private static Object read(String name) {
        try (var file =
                Objects.requireNonNull(ApiPapers.class.getResourceAsStream("/openapi/" + name + ".json"), name)) {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
