package org.tiepdan.routing.jurisdiction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.web.ProblemAdvice;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@WebMvcTest(RoutingController.class)
@ContextConfiguration(classes = {RoutingController.class, RoutingControllerTest.Wiring.class})
@TestPropertySource(properties = "spring.jackson.default-property-inclusion=non_null")
@AutoConfigureRestTestClient
class RoutingControllerTest {
    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    private static final LawPack LAW = LawPack.packaged();

    @Autowired
    private RestTestClient http;

    @Import(ProblemAdvice.class)
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
    }

    @Test
    void previewsTheExampleOfThePapersAsThePapersSay() {
        assertThat(preview(example("preview-request"), 200)).isEqualTo(example("preview-response"));
    }

    @Test
    void previewsWhatGoesToTriageWithWhatIsUnresolved() {
        var petition = example("preview-request");
        petition.remove("instance");

        var answer = preview(petition, 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("TRIAGE");
        assertThat(answer.get("unresolved").toString()).isEqualTo("[\"instance\"]");
        assertThat(answer.get("candidates").toString()).isEqualTo("[\"19-05443\",\"19-ubnd\"]");
        assertThat(answer.has("competentBody")).isFalse();
    }

    @Test
    void takesThePetitionAsReceivedNowWhenItDoesNotSay() {
        var petition = example("preview-request");
        petition.remove("receivedAt");
        assertThat(preview(petition, 200).get("outcome").stringValue()).isEqualTo("TRANSFER");

        petition.put("receivedAt", "2026-06-30T23:59:59+07:00");
        assertThat(preview(petition, 200).get("outcome").stringValue()).isEqualTo("GUIDE");
    }

    @Test
    void refusesFaultsAsThePapersSay() {
        var petition = example("preview-request").put("receivingBody", "nobody").put("instance", 3);

        assertThat(preview(petition, 422)).isEqualTo(example("invalid-request"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        var petition = EventJson.MAPPER.readTree("""
                {"type": "PRAISE", "receivedAt": "2027-01-01T00:00:00Z", "field": "SPACE", "respondent": {"role": 7},
                 "decision": {"kind": "DECREE"}, "instance": "one"}""");

        assertThat(preview(petition, 422).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/type",
                        "/receivingBody",
                        "/receivedAt",
                        "/field",
                        "/respondent/role",
                        "/decision/kind",
                        "/instance");
    }

    @Test
    void refusesAFieldThatTheTypeDoesNotHave() {
        var petition = example("preview-request").put("field", "CORRUPTION");

        assertThat(preview(petition, 422).at("/errors/0/code").stringValue()).isEqualTo("field-not-of-type");
    }

    @Test
    void refusesWhatIsNotJsonAsThePapersSay() {
        var answer = http.post()
                .uri("/api/v1/routing/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .body("no json")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        assertThat(EventJson.MAPPER.readTree(answer).get("code"))
                .isEqualTo(example("unreadable-json").get("code"));
    }

    @Test
    void filesAnAnonymousDenunciationAtTheReceivingBody() {
        var petition = denunciation()
                .set("petitioner", EventJson.MAPPER.createObjectNode().put("kind", "ANONYMOUS"));

        var answer = preview(petition, 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("FILE");
        assertThat(answer.get("competentBody").stringValue()).isEqualTo("19-btcd");
        assertThat(answer.at("/reasons/0/ruleId").stringValue()).isEqualTo("DK-ANONYMOUS-DENUNCIATION");
        assertThat(answer.has("procedure")).isFalse();
    }

    @Test
    void routesAnAnonymousDenunciationWithConcreteEvidenceAsACheckForManagement() {
        var petition = denunciation();
        petition.set("petitioner", EventJson.MAPPER.createObjectNode().put("kind", "ANONYMOUS"));
        petition.putArray("findings").add("CONCRETE_EVIDENCE");

        var answer = preview(petition, 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("ACCEPT");
        assertThat(answer.get("competentBody").stringValue()).isEqualTo("19-ubnd");
        assertThat(answer.get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");
    }

    @Test
    void takesAPaperThatIsNotSignedAsFoundUnsigned() {
        var answer = preview(example("preview-request").put("signed", false), 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("GUIDE");
        assertThat(answer.at("/reasons/0/ruleId").stringValue()).isEqualTo("DK-UNSIGNED-COMPLAINT");
        assertThat(preview(example("preview-request").put("signed", true), 200)
                        .get("outcome")
                        .stringValue())
                .isEqualTo("TRANSFER");
    }

    @Test
    void refusesAFindingThatIsNotOfTheList() {
        var petition = example("preview-request");
        petition.putArray("findings").add("SMUDGED");

        assertThat(preview(petition, 422).at("/errors/0/pointer").stringValue()).isEqualTo("/findings");
    }

    private static ObjectNode denunciation() {
        var petition = example("preview-request").put("type", "DENUNCIATION");
        petition.remove("instance");
        petition.remove("decision");
        return petition;
    }

    private JsonNode preview(JsonNode petition, int status) {
        var answer = http.post()
                .uri("/api/v1/routing/preview")
                .contentType(MediaType.APPLICATION_JSON)
                .body(EventJson.MAPPER.writeValueAsString(petition))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return EventJson.MAPPER.readTree(answer);
    }

    /** An example of the API papers; the ruleset in it stands for whatever the law files hash to. */
    private static ObjectNode example(String name) {
        try (var file = RoutingControllerTest.class.getResourceAsStream("/openapi/" + name + ".json")) {
            var example = (ObjectNode) EventJson.MAPPER.readTree(file.readAllBytes());
            return example.has("ruleset") ? example.put("ruleset", LAW.ruleset()) : example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
