package org.tiepdan.routing.jurisdiction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.adapter.HttpScenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@WebMvcTest(RoutingController.class)
@ContextConfiguration(classes = RoutingController.class)
class RoutingControllerTest extends HttpScenario {
    private static final String PREVIEW = "/api/v1/routing/preview";

    @BeforeEach
    void signIn() {
        signInAs(Role.OFFICER);
    }

    @Test
    void previewsTheExampleOfThePapersAsThePapersSay() {
        assertThat(preview(example("preview-request"), 200)).isEqualTo(example("preview-response"));
    }

    @Test
    void previewsWhatGoesToTriageWithWhatIsUnresolved() {
        var petition = petition();
        petition.remove("instance");

        var answer = preview(petition, 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("TRIAGE");
        assertThat(answer.get("unresolved").toString()).isEqualTo("[\"instance\"]");
        assertThat(answer.get("candidates").toString()).isEqualTo("[\"19-05443\",\"19-ubnd\"]");
        assertThat(answer.has("competentBody")).isFalse();
    }

    @Test
    void takesThePetitionAsReceivedNowWhenItDoesNotSay() {
        var petition = petition();
        petition.remove("receivedAt");
        assertThat(preview(petition, 200).get("outcome").stringValue()).isEqualTo("TRANSFER");

        petition.put("receivedAt", "2026-06-30T23:59:59+07:00");
        assertThat(preview(petition, 200).get("outcome").stringValue()).isEqualTo("GUIDE");
    }

    @Test
    void refusesFaultsAsThePapersSay() {
        var petition = petition().put("receivingBody", "nobody").put("instance", 3);

        assertThat(preview(petition, 422)).isEqualTo(example("invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59Z",
                "1899-07-01T00:00:00Z",
                "3000-07-01T00:00:00Z",
                "2026-07-01T24:00:00Z"
            })
    void refusesAMomentOfReceiptThatNobodyCanMean(String moment) {
        assertThat(preview(petition().put("receivedAt", moment), 422)
                        .get("errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/receivedAt");
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
        var petition = petition().put("field", "CORRUPTION");

        assertThat(preview(petition, 422).at("/errors/0/code").stringValue()).isEqualTo("field-not-of-type");
    }

    @Test
    void refusesWhatIsNotJsonAsThePapersSay() {
        var answer = post(PREVIEW, null, MediaType.APPLICATION_JSON_VALUE, "no json");

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(answer).get("code"))
                .isEqualTo(example("unreadable-json").get("code"));
    }

    @Test
    void takesEveryMemberOfAPetitionAndNamesAnyOther() {
        var petition =
                petition().put("writtenOn", "2026-06-30").put("subField", "…").put("signed", true);
        petition.putArray("alsoSentTo").add("19-ubnd");
        petition.putArray("attachments")
                .addObject()
                .put("mediaType", "image/png")
                .put("size", 1);
        ((ObjectNode) petition.get("petitioner")).put("fullName", "…").put("signatories", 1);
        assertThat(preview(petition, 200).get("outcome").stringValue()).isEqualTo("TRANSFER");

        petition.put("instanse", 2);
        ((ObjectNode) petition.get("decision")).put("king", "ADMINISTRATIVE_DECISION");
        assertThat(preview(petition, 422).get("errors").findValuesAsString("pointer"))
                .containsExactly("/instanse", "/decision/king");
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
        var answer = preview(petition().put("signed", false), 200);

        assertThat(answer.get("outcome").stringValue()).isEqualTo("GUIDE");
        assertThat(answer.at("/reasons/0/ruleId").stringValue()).isEqualTo("DK-UNSIGNED-COMPLAINT");
        assertThat(preview(petition().put("signed", true), 200).get("outcome").stringValue())
                .isEqualTo("TRANSFER");
    }

    @Test
    void refusesAFindingThatIsNotOfTheList() {
        var petition = petition();
        petition.putArray("findings").add("SMUDGED");

        assertThat(preview(petition, 422).at("/errors/0/pointer").stringValue()).isEqualTo("/findings");
    }

    private static ObjectNode denunciation() {
        var petition = petition().put("type", "DENUNCIATION");
        petition.remove("instance");
        petition.remove("decision");
        return petition;
    }

    private static ObjectNode petition() {
        return (ObjectNode) example("preview-request");
    }

    private JsonNode preview(JsonNode petition, int status) {
        var answer = post(PREVIEW, null, petition);
        assertThat(answer.getStatus().value()).isEqualTo(status);
        return body(answer);
    }
}
