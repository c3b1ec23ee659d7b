package org.tiepdan.reporting.testkit;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.testkit.slice.SliceContext;
import org.tiepdan.reporting.testkit.slice.SliceWeb;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.CallerSource;
import tools.jackson.databind.JsonNode;

/** The HTTP side with a database, without a broker, at a fixed time. */
public final class Slice implements AutoCloseable {
    /** Leader of the province and operator of the system. */
    public static final Caller EVERYTHING =
            new Caller("cb-0001", Set.of(Role.LEADER, Role.INSPECTOR, Role.OPERATOR), Set.of("19-ubnd"));

    /** An afternoon on which the first limits of {@link Events} are open. */
    public static final Instant NOW = Instant.parse("2026-07-08T08:00:00Z");

    private final SliceContext context = new SliceContext();
    private final RestTestClient client;
    private final List<Look> looks = new ArrayList<>();
    private final List<AccessLog.Look> records = new ArrayList<>();
    private Caller caller = EVERYTHING;

    /** The access record of one answer. */
    public record Look(Caller caller, AccessLog.Look how, List<String> cases) {}

    public Slice(MongoDatabase database, Path keys, Instant now) {
        this(database, keys, now, new AtomicReference<>(Policy.packaged()));
    }

    /** @param policy that decides about requests, now and after a change */
    public Slice(MongoDatabase database, Path keys, Instant now, AtomicReference<Policy> policy) {
        this(database, keys, now, policy, "");
    }

    /** @param lawPack the folder from which forms are read */
    public Slice(MongoDatabase database, Path keys, Instant now, Path lawPack) {
        this(database, keys, now, new AtomicReference<>(Policy.packaged()), lawPack.toString());
    }

    private Slice(MongoDatabase database, Path keys, Instant now, AtomicReference<Policy> policy, String lawPack) {
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("database", database);
            beans.registerSingleton("clock", Clock.fixed(now, ZoneOffset.UTC));
            beans.registerSingleton("policies", (Supplier<Policy>) policy::get);
            beans.registerSingleton("signedIn", (CallerSource) _ -> caller);
            beans.registerSingleton("looks", (AccessLog) this::look);
        });
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "keys-dir",
                                keys.toString(),
                                "law-pack",
                                lawPack,
                                "spring.application.name",
                                "reporting-service")));
        context.register(SliceWeb.class);
        context.refresh();
        client = RestTestClient.bindToApplicationContext(context).build();
    }

    /** Changes the caller of further requests. */
    public Slice as(Caller somebody) {
        caller = somebody;
        return this;
    }

    private void look(Caller by, AccessLog.Look how, Collection<String> cases) {
        records.add(how);
        if (!cases.isEmpty()) {
            looks.add(new Look(by, how, List.copyOf(cases)));
        }
    }

    /** What was recorded, also without cases. */
    public List<AccessLog.Look> records() {
        return records;
    }

    public List<Look> looks() {
        return looks;
    }

    /** The policy's grant to {@link #EVERYTHING} for lists and counts. */
    public Grant grant() {
        return Policy.packaged()
                .grant(
                        new Operation("reporting-service", "GET", "/api/v1/cases"),
                        EVERYTHING,
                        bean(BodyTree.class),
                        LegalTime.dateOf(bean(Clock.class).instant()))
                .orElseThrow();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public record Answer(int status, JsonNode json) {}

    public Answer get(String path, Object... variables) {
        return answer(client.get().uri(path, variables));
    }

    /** @param address with characters that a template would escape; @return the status, whatever it is */
    public int getExactly(String address) {
        return client.get()
                .uri(URI.create(address))
                .exchange()
                .expectBody(byte[].class)
                .returnResult()
                .getStatus()
                .value();
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** @param json null for none */
    public Answer send(String method, String path, @Nullable String json) {
        var request = client.method(HttpMethod.valueOf(method)).uri(path);
        return answer(
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).body(json));
    }

    private static Answer answer(RestTestClient.RequestHeadersSpec<?> request) {
        var answer = request.exchange().expectBody(byte[].class).returnResult();
        var body = answer.getResponseBody();
        return new Answer(
                answer.getStatus().value(), EventJson.MAPPER.readTree(body == null ? new byte[] {'{', '}'} : body));
    }

    /** The answer to a POST without a body. */
    public Answer post(String path) {
        var answer = client.post().uri(path).exchange().expectBody(byte[].class).returnResult();
        var body = answer.getResponseBody();
        return new Answer(
                answer.getStatus().value(), EventJson.MAPPER.readTree(body == null ? new byte[] {'{', '}'} : body));
    }

    public record FileAnswer(int status, byte[] body) {}

    public FileAnswer file(String path) {
        var answer = client.get().uri(path).exchange().expectBody(byte[].class).returnResult();
        var body = answer.getResponseBody();
        return new FileAnswer(answer.getStatus().value(), body == null ? new byte[0] : body);
    }

    /** Status, headers and body, as sent. */
    public String raw(String path) {
        var answer = client.get().uri(path).exchange().expectBody(byte[].class).returnResult();
        var body = answer.getResponseBody();
        return answer.getStatus() + " " + answer.getResponseHeaders() + " "
                + new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
    }

    /** The answer in the API document for an operation. */
    public static JsonNode documented(String operation) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(
                    Path.of("src/main/resources/openapi/" + operation + ".json"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
