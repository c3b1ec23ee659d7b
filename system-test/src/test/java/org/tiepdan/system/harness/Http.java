package org.tiepdan.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** HTTP as users of the services use it. */
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @param body an empty object node if the answer had none */
    public record Answer(int status, JsonNode body) {
        public String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    private Http() {}

    /** @param headers all of them: without {@code Authorization} the request is anonymous */
    public static Answer get(String uri, Map<String, String> headers) {
        return send(HttpRequest.newBuilder(URI.create(uri)).GET(), headers);
    }

    /** As a person who may read it: see {@link SignIn}. */
    public static Answer get(String uri) {
        return get(uri, signedIn(uri, null, Map.of()));
    }

    /**
     * As a person who may send it, unless {@code headers} name one.
     *
     * @param headers besides the type of the body
     */
    public static Answer post(String uri, JsonNode body, Map<String, String> headers) {
        return send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.MAPPER.writeValueAsBytes(body))),
                signedIn(uri, body, headers));
    }

    private static Map<String, String> signedIn(String uri, @Nullable JsonNode body, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Authorization", "Bearer " + SignIn.tokenFor(URI.create(uri), body));
        return all;
    }

    static boolean reachable(String uri) {
        try {
            return get(uri).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** For answers that are not JSON. */
    public static int status(String uri) {
        return plain(uri, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** A page as a browser gets it, whatever its status. */
    public static String page(String uri) {
        return plain(uri, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static <T> HttpResponse<T> plain(String uri, HttpResponse.BodyHandler<T> handler) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri));
            signedIn(uri, null, Map.of()).forEach(request::header);
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(
                    request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofByteArray());
            var body = response.body().length == 0
                    ? EventJson.MAPPER.createObjectNode()
                    : EventJson.MAPPER.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
