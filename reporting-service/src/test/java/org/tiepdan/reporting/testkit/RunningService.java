package org.tiepdan.reporting.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.reporting.ReportingApplication;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The whole service in this JVM, on its own port. */
public final class RunningService implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = TestIssuer.shared().token(Slice.EVERYTHING);
    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningService start(List<String> broker, String mongoUri, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--access.issuers=" + TestIssuer.shared().uri(),
                "--reporting.gauges-every=PT0.2S",
                "--spring.mongodb.uri=" + mongoUri));
        Stream.concat(broker.stream(), Stream.of(settings)).forEach(setting -> arguments.add("--" + setting));
        return new RunningService(new SpringApplicationBuilder(ReportingApplication.class)
                .properties("spring.config.name=reporting-service")
                .run(arguments.toArray(String[]::new)));
    }

    public record Answer(int status, String text) {
        public JsonNode json() {
            return EventJson.MAPPER.readTree(text);
        }
    }

    /** @param accepted values of {@code Accept} */
    public Answer get(String path, String... accepted) {
        try {
            var request = request(path);
            for (var form : accepted) {
                request.header("Accept", form);
            }
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A POST without a body. */
    public Answer post(String path) {
        return send("POST", path, null);
    }

    /**
     * @param json null for none
     * @param headers alternating names and values
     */
    public Answer send(String method, String path, @Nullable String json, String... headers) {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = request(path).header("Content-Type", "application/json").method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body as a stream; the server waits for its reader. */
    public InputStream open(String path) {
        try {
            return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var asked = path.startsWith("/actuator") ? "local.management.port" : "local.server.port";
        var port = context.getEnvironment().getRequiredProperty(asked);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TOKEN);
    }

    /** @return what differs from the policy at the management port */
    public List<String> managementFaults() {
        return ManagementWalk.faults(context);
    }

    public boolean isReady() {
        return get("/actuator/health/readiness").status() == 200;
    }

    @Override
    public void close() {
        context.close();
    }
}
