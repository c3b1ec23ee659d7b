package org.tiepdan.benchmarks.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;

/**
 * Tokens from the identity provider of the system under load, as {@code ./run token} prints them. A system of an early commit has none, and
 * needs none. A token is valid for half an hour, longer than any of these programs runs.
 */
public final class SignIn {
    private static final int OK = 200;

    private final @Nullable String secret;
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    private SignIn(@Nullable String secret) {
        this.secret = secret;
    }

    /** From the file in {@code RUN_SECRET}, if it is set. */
    public static SignIn ofTheEnvironment() {
        var file = System.getenv("RUN_SECRET");
        try {
            return new SignIn(
                    file == null || !Files.exists(Path.of(file))
                            ? null
                            : Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param role as in tokens
     * @param body code, empty for the bodies of the made-up user with this role
     * @return the header with its line end; empty if the system needs none
     */
    public String header(String role, String body) {
        return secret == null ? "" : headers.computeIfAbsent(role + "&body=" + body, this::asked);
    }

    private String asked(String roleAndBody) {
        var port = System.getenv().getOrDefault("IDENTITY_PORT", "8085");
        var form = "grant_type=client_credentials&client_id=run&client_secret=" + secret + "&role=" + roleAndBody;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("no token: answered " + answer.statusCode());
            }
            var token =
                    EventJson.MAPPER.readTree(answer.body()).get("access_token").asString();
            return "Authorization: Bearer " + token + "\r\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
