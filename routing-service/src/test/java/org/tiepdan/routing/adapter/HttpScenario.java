package org.tiepdan.routing.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.servicekit.testkit.access.HeaderCallers;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.access.Access;
import org.tiepdan.servicekit.web.access.CallerSource;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A controller seen from outside, with the packaged law and a fixed clock. */
@ContextConfiguration(classes = HttpScenario.Wiring.class)
@TestPropertySource(
        properties = {"spring.jackson.default-property-inclusion=non_null", "spring.application.name=routing-service"})
@AutoConfigureRestTestClient
public abstract class HttpScenario {
    protected static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    protected static final LawPack LAW = LawPack.packaged();

    @Autowired
    protected RestTestClient http;

    private Caller caller = Caller.NOBODY;

    @Import({ProblemAdvice.class, Access.class})
    static class Wiring {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        CallerSource callers() {
            return new HeaderCallers();
        }

        @Bean
        AtomicReference<Policy> policy() {
            return new AtomicReference<>(Policy.packaged());
        }

        @Bean
        Supplier<Policy> policies(AtomicReference<Policy> policy) {
            return policy::get;
        }

        @Bean
        BodyTree bodyTree() {
            return BodyTree.of(LAW.bodies()::withAllBelow, LAW.bodies()::sharingPeople);
        }

        @Bean
        LawPack lawPack() {
            return LAW;
        }

        @Bean
        JurisdictionDecider decider() {
            return new JurisdictionDecider(LAW);
        }
    }

    /** All further requests come from a person with this role at these bodies. */
    protected void signInAs(Role role, String... bodies) {
        signInAs(new Caller("cb-01", Set.of(role), Set.of(bodies)));
    }

    protected void signInAs(Caller somebody) {
        caller = somebody;
    }

    protected void signIn(HttpHeaders headers) {
        if (caller.signedIn()) {
            headers.set(HeaderCallers.HEADER, HeaderCallers.written(caller));
        }
    }

    protected JsonNode get(String path, int status) {
        return body(http.get()
                .uri(path)
                .headers(this::signIn)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult());
    }

    protected EntityExchangeResult<byte[]> post(String path, @Nullable String key, JsonNode request) {
        return post(path, key, MediaType.APPLICATION_JSON_VALUE, EventJson.MAPPER.writeValueAsString(request));
    }

    /** @param contentType null for none */
    protected EntityExchangeResult<byte[]> post(
            String path, @Nullable String key, @Nullable String contentType, String request) {
        var asking = http.post().uri(path).headers(this::signIn);
        if (contentType != null) {
            asking.header("Content-Type", contentType);
        }
        if (key != null) {
            asking.header(IdempotencyKey.HEADER, key);
        }
        return asking.body(request).exchange().expectBody(byte[].class).returnResult();
    }

    protected static JsonNode body(EntityExchangeResult<byte[]> answer) {
        return EventJson.MAPPER.readTree(answer.getResponseBody());
    }

    /** An example of the API document; its ruleset is replaced by the current hash of the law files. */
    protected static JsonNode example(String name) {
        try (var file = HttpScenario.class.getResourceAsStream("/openapi/" + name + ".json")) {
            var example = EventJson.MAPPER.readTree(file.readAllBytes());
            if (example instanceof ObjectNode object && object.has("ruleset")) {
                object.put("ruleset", LAW.ruleset());
            }
            return example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
