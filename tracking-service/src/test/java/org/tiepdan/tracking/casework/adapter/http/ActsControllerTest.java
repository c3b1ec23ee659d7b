package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.Role;

class ActsControllerTest extends CaseWebScenario {

    private MvcTestResult preview(String command, String body) {
        return web().post()
                .uri("/api/v1/cases/" + ID + "/" + command + "?preview=true")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void listsWhatTheBodyMayDoNow() {
        var result = web().get().uri("/api/v1/cases/" + ID + "/acts").exchange();

        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyJson()
                .extractingPath("$.acts[*].act")
                .asArray()
                .contains("acceptance", "refusal", "transfer", "objection", "correction")
                .doesNotContain("decision", "takeover", "urging");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.acts[?(@.act=='refusal')].fields[1].choices[0].code")
                .asArray()
                .containsExactly("LKN-11-1");
    }

    @Test
    void saysWhatAnActWouldBringAndRecordsNothing() {
        var result = preview("acceptance", BODY);

        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.state").isEqualTo("ACCEPTED");
        assertThat(result).bodyJson().extractingPath("$.events").asArray().containsExactly("case.accepted");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.limits[*].change")
                .asArray()
                .containsExactly("MET", "MET", "SET");
        assertThat(written).isEmpty();
    }

    @Test
    void refusesAsTheActWouldBeRefused() {
        thenProblem(preview("closure", BODY), 409, "not-allowed-in-state");
    }

    @Test
    void isNotThereForABodyThatHasNothingToDoWithIt() {
        signIn(Role.OFFICER, "19-05860");

        assertThat(web().get().uri("/api/v1/cases/" + ID + "/acts").exchange()).hasStatus(404);
        thenProblem(preview("acceptance", """
                {"by": "19-05860"}"""), 404, "unknown-case");
    }
}
