package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.servicekit.held.OtherInstances;
import tools.jackson.databind.node.ObjectNode;

class PetitionControllerTest extends DeskScenario {

    @Test
    void tellsARecordedDecisionAsThePapersSay() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));

        var answer = (ObjectNode) get("/api/v1/petitions/" + DECIDED + "/routing", 200);
        assertThat(answer).isEqualTo(example("decided-response"));
    }

    @ParameterizedTest
    @CsvSource({"ANONYMOUS, true", "INDIVIDUAL, false"})
    void saysWhetherAPetitionOfSeveralMattersMayEndUnsplit(String petitioner, boolean ends) {
        desk.petitions.put(WAITING, mixed(petitioner));

        assertThat(get("/api/v1/petitions/" + WAITING + "/routing", 200)
                        .get("endsAsAWhole")
                        .asBoolean())
                .isEqualTo(ends);
    }

    @Test
    void doesNotKnowWhatWasNeverDecidedNorWhatIsNoId() {
        assertThat(get("/api/v1/petitions/" + "f".repeat(32) + "/routing", 404)).isEqualTo(example("unknown-petition"));
        assertThat(get("/api/v1/petitions/not-an-id/routing", 404).get("code").stringValue())
                .isEqualTo("unknown-petition");
    }

    @Test
    void passesOnWithTheTokenWhatTheInstanceSaysThatHoldsTheDecision() {
        var path = routing(ELSEWHERE);
        try (var other = new OtherInstance(404, example("unknown-petition"))) {
            desk.elsewhere.put(ELSEWHERE, other.address());

            var answer = asked(path, HttpHeaders.AUTHORIZATION, "Bearer of-the-caller");

            assertThat(answer.getStatus().value()).isEqualTo(404);
            assertThat(body(answer)).isEqualTo(example("unknown-petition"));
            assertThat(other.asked()).containsExactly(path + " Bearer of-the-caller");
        }
        assertThat(get(path, 503).get("code").stringValue()).isEqualTo("not-ready");
    }

    @Test
    void answersAnotherInstanceFromItsOwnPart() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));
        desk.elsewhere.put(DECIDED, URI.create("http://other:8082"));

        var answer = asked(routing(DECIDED), OtherInstances.FORWARDED, "1");

        assertThat(body(answer)).isEqualTo(example("decided-response"));
    }

    private static DecidedPetition mixed(String petitioner) {
        var at = Instant.parse("2026-08-17T02:15:00Z");
        var facts = new PetitionFacts("MIXED", null, "POST", "19-btcd", at, "Đơn", null, null, null, 1, 2026, null);
        var matter = new Matter("MIXED", "19-btcd", at, null, null, null, null, null, petitioner, List.of("UNSIGNED"));
        var decision = RoutingAnswer.of(new JurisdictionDecider(LAW).decide(matter));
        return DecidedPetition.first("e-1", "e-1", "q1", facts, decision, at).with(Background.of(matter));
    }

    private EntityExchangeResult<byte[]> asked(String path, String header, String value) {
        return http.get()
                .uri(path)
                .headers(this::signIn)
                .header(header, value)
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
    }

    private static String routing(CaseId petition) {
        return "/api/v1/petitions/" + petition + "/routing";
    }
}
