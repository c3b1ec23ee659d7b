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
import java.util.List;
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
    private static final String TRIAGE = "/api/v1/triage";
    private static final String REASONS = "/api/v1/triage/reasons";
    private static final String DECISION = "/api/v1/triage/{id}/decision";
    private static final String OBJECTION = "/api/v1/petitions/{id}/objection";
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
            desk(papers);
            answer(only(papers, BODIES), "200", "Bodies", content(JSON, "bodies-response"));
        };
    }

    private static void desk(OpenAPI papers) {
        answer(only(papers, TRIAGE), "200", "One page of the desk", content(JSON, "triage-response"));
        answer(only(papers, REASONS), "200", "The list", content(JSON, "triage-reasons-response"));
        var decision = only(papers, DECISION);
        decision.requestBody(new RequestBody().required(true).content(content(JSON, "triage-decision-request")));
        answer(decision, "200", "The decision as issued", content(JSON, "triage-decision-response"));
        answer(decision, "409", "Decided before, perhaps by another officer", content(PROBLEM, "not-in-triage"));
        answer(decision, "422", "Every fault of the request", content(PROBLEM, "triage-invalid-request"));
        var objection = only(papers, OBJECTION);
        objection.requestBody(new RequestBody().required(true).content(content(JSON, "objection-request")));
        answer(objection, "200", "The objection as recorded", content(JSON, "objection-response"));
        answer(objection, "409", "At no body that could object", content(PROBLEM, "not-routed"));
        for (var act : List.of(decision, objection)) {
            answer(act, "202", "Written, not decided yet: Location says where to look", new Content());
            answer(act, "404", "Nothing decided under this id", content(PROBLEM, "unknown-petition"));
        }
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
