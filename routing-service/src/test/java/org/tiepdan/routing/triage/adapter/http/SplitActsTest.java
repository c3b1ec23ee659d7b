package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.routing.split.SplitMatters;
import org.tiepdan.routing.triage.TriageCommand.SplitPetition;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.command.Waiters;
import tools.jackson.databind.node.ObjectNode;

/** Splitting a petition with several matters over HTTP. */
class SplitActsTest extends DeskScenario {
    private static final String SPLIT = "/api/v1/triage/" + WAITING + "/split";

    @Autowired
    private Waiters<StoredResult> waiters;

    @BeforeEach
    void thePetitionIsKnown() {
        desk.petitions.put(WAITING, petition("19-btcd", "2026-08-17T02:15:00Z", null));
    }

    @Test
    void putsTheSplitOnTheLogAndAnswersWhatComesOfIt() {
        var told = example("split-response");
        log.answer = (id, request) -> {
            var result = StoredResult.done(id, request.digest(), told, request.by());
            waiters.answer(result.commandId(), result.requestDigest(), result);
        };

        var answer = post(SPLIT, "k1", example("split-request"));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(body(answer)).isEqualTo(told);
        assertThat(log.written)
                .singleElement()
                .extracting(DeskRequest::command)
                .isInstanceOfSatisfying(SplitPetition.class, split -> {
                    assertThat(split.by()).isEqualTo("19-btcd");
                    assertThat(split.reason()).isEqualTo("SEVERAL-MATTERS");
                    assertThat(split.matters().getFirst()).isEqualTo(SplitMatters.complaint());
                    assertThat(split.matters().getLast().type()).isEqualTo(PetitionType.DENUNCIATION);
                });
    }

    @Test
    void namesEveryFaultOfTheMattersAtOnce() {
        var request = (ObjectNode) example("split-request");
        ((ObjectNode) request.get("matters").get(0)).put("instance", 3);
        ((ObjectNode) request.get("matters").get(1)).put("type", "PROPOSAL");
        request.put("reason", "NOT-ELIGIBLE");

        var answer = post(SPLIT, "k1", request);

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(body(answer)).isEqualTo(example("split-invalid-request"));
        assertThat(log.written).isEmpty();
    }

    @Test
    void refusesWordsAndNamesThatWouldStayOnTheLog() {
        var request = (ObjectNode) example("split-request");
        var matter = (ObjectNode) request.get("matters").get(1);
        matter.put("subField", "đất thu hồi");
        ((ObjectNode) matter.get("respondent")).putArray("officers").add("Nguyễn Văn A");
        matter.putObject("place").put("commune", "99999");

        assertThat(body(post(SPLIT, "k1", request)).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/matters/1/respondent/officers", "/matters/1/place/commune", "/matters/1/subField");
    }

    @Test
    void oneMatterAndNoneAreTooFew() {
        for (var matters : new String[] {"[]", "[{\"type\": \"COMPLAINT\"}]"}) {
            var request = EventJson.MAPPER.readTree(
                    "{\"by\": \"19-btcd\", \"reason\": \"SEVERAL-MATTERS\", \"matters\": " + matters + "}");

            assertThat(body(post(SPLIT, "k1", request)).get("errors").findValuesAsString("code"))
                    .containsExactly("not-several-matters");
        }
    }

    @Test
    void aPetitionThatIsNotForTheCallerIsAnsweredAsAnUnknownOne() {
        signInAs(new Caller("cb-777", Set.of(Role.TRIAGE_OFFICER), Set.of("19-05860")));
        var request = ((ObjectNode) example("split-request")).put("by", "19-05860");

        assertThat(post(SPLIT, "k1", request).getStatus().value()).isEqualTo(404);
        assertThat(log.written).isEmpty();
    }

    @Test
    void sendsOnToTheInstanceThatHoldsThePetition() {
        desk.elsewhere.put(ELSEWHERE, URI.create("http://other:8082"));
        var path = "/api/v1/triage/" + ELSEWHERE + "/split";

        var answer = post(path, "k1", example("split-request"));

        assertThat(answer.getStatus().value()).isEqualTo(307);
        assertThat(answer.getResponseHeaders().getLocation()).hasToString("http://other:8082" + path);
    }
}
