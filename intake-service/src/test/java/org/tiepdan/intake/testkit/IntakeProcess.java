package org.tiepdan.intake.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.access.Policy;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.IntakeApplication;
import org.tiepdan.servicekit.testkit.access.ChangingPolicy;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The whole service on its own port. */
public final class IntakeProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ChangingPolicy policy = new ChangingPolicy();
    private final ConfigurableApplicationContext context;

    /** @param settings in addition to those that each test needs, as {@code --name=value} */
    public IntakeProcess(String brokers, Path keys, String... settings) {
        this.context = new SpringApplicationBuilder(IntakeApplication.class)
                .properties("spring.config.name=intake-service")
                .initializers(beans -> beans.getBeanFactory().registerSingleton("changingPolicy", policy))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--edge.patience=5s",
                                        "--spring.kafka.bootstrap-servers=" + brokers,
                                        "--access.issuers="
                                                + TestIssuer.shared().uri(),
                                        "--keys-dir=" + keys),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    public record Answer(int status, HttpResponse<String> response) {
        public JsonNode body() {
            return EventJson.MAPPER.readTree(response.body());
        }

        public String text(String pointer) {
            return body().at(pointer).asString();
        }
    }

    /** @param key made unique to the receiving body: one key means one petition, and many tests share a service */
    public Answer post(JsonNode petition, String key) throws Exception {
        return send(signedIn("/api/v1/petitions")
                .header("Idempotency-Key", keyAt(petition.path("receivingBody").asString(""), key))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(petition.toString())));
    }

    public Answer send(String path, String contentType, HttpRequest.BodyPublisher body) throws Exception {
        return send(signedIn(path).header("Content-Type", contentType).POST(body));
    }

    public static String keyAt(String body, String key) {
        return key + "@" + body;
    }

    public Answer get(String path) throws Exception {
        return send(signedIn(path));
    }

    /** Without a token. */
    public Answer getAsNobody(String path) throws Exception {
        return send(request(path));
    }

    /** Without a token. */
    public Answer sendAsNobody(String path, String contentType, HttpRequest.BodyPublisher body) throws Exception {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    /** @param json may be empty */
    public Answer postAs(String token, String path, String json) throws Exception {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer postAs(String token, String path, String json, String key) throws Exception {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @param token null for nobody */
    public Answer get(@Nullable String token, String path) throws Exception {
        return send(request(path, token));
    }

    /**
     * @param token null for nobody
     * @param body may be empty
     */
    public Answer post(@Nullable String token, String path, String contentType, String body) throws Exception {
        return send(request(path, token)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Makes the service decide by this policy. */
    public void decideBy(Policy policy) {
        this.policy.set(policy);
    }

    /** As a clerk of all bodies who is also an operator. */
    private HttpRequest.Builder signedIn(String path) {
        return request(path).header("Authorization", "Bearer " + Signatures.everywhere());
    }

    public Answer getAs(String token, String path) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    public Answer headAs(String token, String path) throws Exception {
        return send(request(path, token).HEAD());
    }

    public boolean ready() throws Exception {
        return get("/actuator/health/readiness").status() == 200;
    }

    /** @return what differs from the policy at the management port */
    public List<String> managementFaults() {
        return ManagementWalk.faults(context);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        return token == null ? request(path) : request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        var asked = path.startsWith("/actuator") ? "local.management.port" : "local.server.port";
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(asked) + path));
    }

    private static Answer send(HttpRequest.Builder request) throws Exception {
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    @Override
    public void close() {
        context.close();
    }
}
