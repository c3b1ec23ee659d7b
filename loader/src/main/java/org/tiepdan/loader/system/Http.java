package org.tiepdan.loader.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends requests to the services and reads their JSON. */
public final class Http {
    /** A member that occurs twice is a fault: the last one would silently count. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int DONE = 200;
    private static final int NOT_SIGNED_IN = 401;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;

    Http(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param json missing node if the body was no JSON */
    public record Reply(int status, JsonNode json) {
        public boolean isDone() {
            return status == DONE;
        }

        /** The stable code of a refusal, or its status if it has none. */
        public String code() {
            return json.path("code").asString("http-" + status);
        }
    }

    public Reply get(As as, URI uri) throws IOException, InterruptedException {
        return reply(as, HttpRequest.newBuilder(uri));
    }

    public Reply post(As as, URI uri, String idempotencyKey, JsonNode body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", KeyText.header(idempotencyKey))
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        return reply(as, request);
    }

    /** @return the answer as a stream; the caller closes it */
    public HttpResponse<InputStream> upload(URI uri, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", mediaType)
                .timeout(LONGEST_ANSWER)
                .POST(BodyPublishers.ofByteArray(body));
        return sent(As.CLERK, request, BodyHandlers.ofInputStream());
    }

    /** Needs no token. */
    public boolean isReady(URI readiness) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(readiness).timeout(LONGEST_ANSWER).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == DONE;
        } catch (IOException e) {
            return false;
        }
    }

    private Reply reply(As as, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = sent(as, request.timeout(LONGEST_ANSWER), BodyHandlers.ofByteArray());
        return new Reply(response.statusCode(), json(response.body()));
    }

    /** A token may have expired during the request: if a service refuses it, another is tried once. */
    private <T> HttpResponse<T> sent(As as, HttpRequest.Builder request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        var token = tokens.current(as);
        var response = sent(request, body, token);
        if (response.statusCode() == NOT_SIGNED_IN && token.isPresent()) {
            var other = tokens.afterRefusalOf(as, token.get());
            if (other.isPresent()) {
                close(response.body());
                response = sent(request, body, other);
            }
        }
        if (response.statusCode() == NOT_SIGNED_IN) {
            close(response.body());
            throw new NotAdmittedException(response.uri(), "not-signed-in");
        }
        return response;
    }

    private static void close(@Nullable Object body) throws IOException {
        if (body instanceof InputStream unread) {
            unread.close();
        }
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> body, Optional<String> token)
            throws IOException, InterruptedException {
        token.ifPresent(given -> request.setHeader("Authorization", "Bearer " + given));
        return client.send(request.build(), body);
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
