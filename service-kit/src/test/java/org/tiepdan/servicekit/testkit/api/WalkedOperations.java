package org.tiepdan.servicekit.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Calls every operation of a document, also in ways that clients should not, and checks the headers of the answers. */
public final class WalkedOperations {
    private static final String JSON = "application/json";
    private static final byte[] EMPTY = {'{', '}'};
    private static final byte[] TOO_LARGE = new byte[1_100_000];

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final String token;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> statuses = new TreeSet<>();

    /** @param token of a person who may call all operations */
    public WalkedOperations(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** @return the faults, with their answers */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Of all answers so far. */
    public Set<Integer> statuses() {
        return Set.copyOf(statuses);
    }

    /** @param streamed paths whose bodies are of any length */
    public WalkedOperations walk(JsonNode document, Set<String> streamed) {
        for (var operation : Operation.of(document)) {
            var path = operation.path().replaceAll("\\{[^}]+}", "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
            ask(operation.method(), path, JSON, EMPTY);
            ask("PATCH", path, JSON, EMPTY);
            ask(operation.method(), path + "/x/y/z", JSON, EMPTY);
            if (operation.hasBody()) {
                ask(operation.method(), path, "text/x-nothing", EMPTY);
            }
            if (operation.hasBody() && !streamed.contains(operation.path())) {
                ask(operation.method(), path, JSON, TOO_LARGE);
            }
        }
        return this;
    }

    /** Reads addresses that are in no document. */
    public WalkedOperations read(String... paths) {
        Stream.of(paths).forEach(path -> ask("GET", path, JSON, EMPTY));
        return this;
    }

    private void ask(String method, String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.method(method, BodyPublishers.ofByteArray(body)).header("Content-Type", type);
        }
        var answer = answer(request.build());
        statuses.add(answer.statusCode());
        Map<String, List<String>> headers = answer.headers().map();
        SafeHeaders.faults(headers)
                .forEach(fault -> faults.add(method + " " + path + ": " + answer.statusCode() + ": " + fault));
    }

    private HttpResponse<Void> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
