package org.tiepdan.routing.triage.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.interest.Respondent;

/** Several instances of the service each know a part of the earlier petitions. */
class SeenElsewhereTest extends SeenScenario {
    @Test
    void anotherInstanceIsAskedForItsPartAndItsAnswerPassedOn() {
        var says = EventJson.MAPPER.readTree("""
                {"candidates": [{"relation": "LINKED", "score": 0.97, "samePetitioner": true, "whatVi": "v", "whatEn": "e"}]}""");
        try (var other = new OtherInstance(200, says)) {
            known.petitioners = other.address();

            assertThat(candidates(question("COMPLAINT", "19-btcd"))).isEqualTo(says.get("candidates"));
            assertThat(other.asked()).singleElement().asString().startsWith(PREVIEW + "?part=BY_PETITIONER");
        }
    }

    @Test
    void anInstanceThatIsSilentIsNotTakenForOneThatKnowsNothing() {
        try (var other = new OtherInstance(503, EventJson.MAPPER.createObjectNode())) {
            known.petitioners = other.address();

            assertThat(post(PREVIEW, null, question("COMPLAINT", "19-btcd"))
                            .getStatus()
                            .value())
                    .isEqualTo(503);
        }
    }

    @Test
    void whereThePetitionIsKeptAnotherInstanceTellsOfIt() {
        recorded("COMPLAINT", null);
        try (var other = new OtherInstance(200, EventJson.MAPPER.readTree("{\"candidates\": []}"))) {
            desk.elsewhere.put(FIRST, other.address());

            assertThat(candidates(question("COMPLAINT", "19-btcd"))).isEmpty();
            assertThat(other.asked()).allMatch(asked -> asked.startsWith(PREVIEW + "?part=PETITION"));
        }
    }

    @Test
    void whoPretendsToBeAnotherInstanceLearnsNoMore() {
        recorded("DENUNCIATION", new Respondent("19-btcd", "HEAD", null));

        assertThat(part("PETITION", sighting())).isEqualTo("{\"candidates\":[]}");
        assertThat(part("BY_PETITIONER", question("DENUNCIATION", "19-btcd").toString()))
                .isEqualTo("{\"candidates\":[]}");
        assertThat(part("PETITION", "{\"relation\": \"NONE\", \"petition\": \"x\"}"))
                .contains("invalid-request");
    }

    @Test
    void aSightingThatAnybodyMayHaveMadeUpShowsNoDenunciation() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        assertThat(part("PETITION", sighting())).isEqualTo("{\"candidates\":[]}");
        assertThat(looks).isEmpty();
        recorded("COMPLAINT", null);
        assertThat(part("PETITION", sighting())).contains("\"heldBy\":\"19-05443\"");
    }

    @Test
    void partsTakeOfTheCallersOwnTries() {
        signInAs(new Caller("cb-parts", Set.of(Role.CLERK), Set.of("19-btcd")));
        for (int i = 0; i < 25; i++) {
            part("PETITION", sighting());
        }

        assertThat(part("BY_PLACE", question("COMPLAINT", "19-btcd").toString()))
                .contains("too-many-tries");
    }

    private static String sighting() {
        return "{\"relation\": \"LINKED\", \"petition\": \"%s\", \"percent\": 100}".formatted(FIRST);
    }

    private String part(String part, String body) {
        return new String(
                http.post()
                        .uri(PREVIEW + "?part=" + part)
                        .headers(this::signIn)
                        .header("Content-Type", "application/json")
                        .header("X-Tiepdan-Forwarded", "1")
                        .body(body)
                        .exchange()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBodyContent(),
                UTF_8);
    }
}
