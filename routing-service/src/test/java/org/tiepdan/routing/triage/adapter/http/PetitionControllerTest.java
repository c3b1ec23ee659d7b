package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PetitionControllerTest extends DeskScenario {

    @Test
    void tellsARecordedDecisionAsThePapersSay() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));

        var answer = (ObjectNode) get("/api/v1/petitions/" + DECIDED + "/routing", 200);
        assertThat(answer).isEqualTo(example("decided-response"));
    }

    @Test
    void doesNotKnowWhatWasNeverDecidedNorWhatIsNoId() {
        assertThat(get("/api/v1/petitions/" + "f".repeat(32) + "/routing", 404)).isEqualTo(example("unknown-petition"));
        assertThat(get("/api/v1/petitions/not-an-id/routing", 404).get("code").stringValue())
                .isEqualTo("unknown-petition");
    }

    @Test
    void sendsOnToTheInstanceThatHoldsTheDecision() {
        desk.elsewhere.put(ELSEWHERE, URI.create("http://other:8082"));

        http.get()
                .uri("/api/v1/petitions/" + ELSEWHERE + "/routing")
                .headers(this::signIn)
                .exchange()
                .expectStatus()
                .isTemporaryRedirect()
                .expectHeader()
                .location("http://other:8082/api/v1/petitions/" + ELSEWHERE + "/routing");
    }
}
