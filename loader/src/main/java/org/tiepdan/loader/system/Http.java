package org.tiepdan.loader.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the services and reads their JSON. */
public final class Http {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int DONE = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param json missing when the body was none */
    public record Reply(int status, JsonNode json) {
        public boolean isDone() {
            return status == DONE;
        }

        /** The stable word of a refusal, or its status where it has none. */
        public String code() {
            return json.path("code").asString("http-" + status);
        }
    }

    public Reply get(URI uri) throws IOException, InterruptedException {
        return reply(HttpRequest.newBuilder(uri));
    }

    public Reply post(URI uri, String idempotencyKey, JsonNode body) throws IOException, InterruptedException {
        return reply(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** @return the answer as it comes in; to be closed */
    public HttpResponse<InputStream> upload(URI uri, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", mediaType)
                .timeout(LONGEST_ANSWER)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    public boolean isReady(URI readiness) throws InterruptedException {
        try {
            return get(readiness).isDone();
        } catch (IOException e) {
            return false;
        }
    }

    private Reply reply(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofByteArray());
        return new Reply(response.statusCode(), json(response.body()));
    }

    private static JsonNode json(byte[] body) {
        try {
            @Nullable JsonNode tree = JSON.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
