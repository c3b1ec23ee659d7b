package org.tiepdan.routing.triage.adapter.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.web.ProblemAdvice;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.ResultWaiters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The HTTP side of the desk with its stores and its log held in memory. */
@WebMvcTest({TriageController.class, PetitionController.class})
@ContextConfiguration(
        classes = {
            TriageController.class,
            PetitionController.class,
            Acts.class,
            TriageList.class,
            OtherInstances.class,
            HttpScenario.Wiring.class
        })
@TestPropertySource(properties = "spring.jackson.default-property-inclusion=non_null")
@AutoConfigureRestTestClient
abstract class HttpScenario {
    static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    static final LawPack LAW = LawPack.packaged();
    static final CaseId DECIDED = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    static final CaseId WAITING = new CaseId("1".repeat(32));
    static final CaseId ELSEWHERE = new CaseId("e".repeat(32));

    @Autowired
    RestTestClient http;

    @Autowired
    FakeDesk desk;

    @Autowired
    FakeLog log;

    /** Decides nothing, but for what a test says comes of a command. */
    static final class FakeLog implements CommandLog {
        final List<DeskRequest> written = new ArrayList<>();
        boolean isDown;

        @Nullable
        Answer answer;

        interface Answer {
            void to(String commandId, DeskRequest request);
        }

        @Override
        public void write(CaseId petition, String commandId, DeskRequest request) {
            if (isDown) {
                throw new NotWrittenException(new IOException("no broker"));
            }
            written.add(request);
            if (answer != null) {
                answer.to(commandId, request);
            }
        }
    }

    @Import({ProblemAdvice.class, DeskProblems.class})
    static class Wiring {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        LawPack lawPack() {
            return LAW;
        }

        @Bean
        JurisdictionDecider decider() {
            return new JurisdictionDecider(LAW);
        }

        @Bean
        FakeDesk desk() {
            return new FakeDesk();
        }

        @Bean
        FakeLog log() {
            return new FakeLog();
        }

        @Bean
        ResultWaiters waiters() {
            return new ResultWaiters();
        }

        @Bean
        CommandGateway gateway(FakeLog log, ResultWaiters waiters) {
            return new CommandGateway(log, waiters, Duration.ofMillis(50));
        }
    }

    @BeforeEach
    void empty() {
        desk.petitions.clear();
        desk.results.clear();
        desk.elsewhere.clear();
        desk.others.clear();
        log.written.clear();
        log.isDown = false;
        log.answer = null;
    }

    static DecidedPetition petition(String receivingBody, String receivedAt, @Nullable Integer instance) {
        var facts = new PetitionFacts(
                "COMPLAINT",
                instance,
                "IN_PERSON",
                receivingBody,
                Instant.parse(receivedAt),
                "Khiếu nại quyết định thu hồi đất",
                "LAND_HOUSING",
                null,
                152,
                2026);
        var matter = new Matter(
                "COMPLAINT",
                receivingBody,
                facts.receivedAt(),
                facts.field(),
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                instance,
                "INDIVIDUAL",
                List.of());
        return DecidedPetition.first(
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
                "q1",
                facts,
                RoutingAnswer.of(new JurisdictionDecider(LAW).decide(matter)),
                Instant.parse("2026-07-01T02:15:03.250Z"));
    }

    static LocalDate today() {
        return LocalDate.of(2026, 8, 20);
    }

    JsonNode get(String path, int status) {
        return body(http.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult());
    }

    EntityExchangeResult<byte[]> post(String path, @Nullable String key, JsonNode request) {
        var asking = http.post().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            asking.header(Acts.KEY, key);
        }
        return asking.body(EventJson.MAPPER.writeValueAsString(request))
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
    }

    static JsonNode body(EntityExchangeResult<byte[]> answer) {
        return EventJson.MAPPER.readTree(answer.getResponseBody());
    }

    /** An example of the API papers; the ruleset in it stands for whatever the law files hash to. */
    static JsonNode example(String name) {
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
