package org.tiepdan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** The system under load, as its users reach it. */
final class Office implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String intake;
    private final String reporting;

    Office(String intake, String reporting) {
        this.intake = intake;
        this.reporting = reporting;
    }

    /** The one that {@code ./run} started, on the ports that the environment names. */
    static Office local() {
        return new Office(
                "http://127.0.0.1:" + System.getenv().getOrDefault("INTAKE_PORT", "8081"),
                "http://127.0.0.1:" + System.getenv().getOrDefault("REPORTING_PORT", "8084"));
    }

    /** @return the id of the petition */
    String post(byte[] petition, String key) {
        var answer = send(HttpRequest.newBuilder(URI.create(intake + "/api/v1/petitions"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(petition)));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return json(answer).get("petitionId").stringValue();
    }

    /** Asks for the receipt of a petition, to be printed. */
    void receipt(String id) {
        var answer = send(HttpRequest.newBuilder(URI.create(intake + "/api/v1/petitions/" + id + "/receipt")));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
    }

    boolean registered(String id) {
        var answer = send(HttpRequest.newBuilder(URI.create(reporting + "/api/v1/cases/" + id)));
        return answer.statusCode() == 200;
    }

    JsonNode ledger() {
        return json(send(HttpRequest.newBuilder(URI.create(reporting + "/api/v1/ledger"))));
    }

    /** Asks for the leader's page. */
    void page() {
        var answer = send(HttpRequest.newBuilder(URI.create(reporting + "/")));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return EventJson.MAPPER.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
