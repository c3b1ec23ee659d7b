package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import tools.jackson.databind.node.ObjectNode;

/** The commune handed the case on to the province, which accepted it: the replies to the corrections of the commune. */
class HandedOnReplyTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void handedOn() {
        cases = new TopologyScenario(folder, at("2026-07-03T08:00"), 500);
        cases.routed();
        cases.commanding(CASE, "case.transfer.v1", "handed-on", by(COMMUNE).put("to", PROVINCE));
        cases.commanding(CASE, "case.acceptance.v1", "accepted", by(PROVINCE));
        assertThat(cases.replies())
                .allSatisfy(reply -> assertThat(reply.shown()).isNotNull());
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private static ObjectNode by(String body) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("by", body)
                .put("officer", OFFICER)
                .put("on", "2026-07-02")
                .put("requestDigest", "q-1");
    }

    private CommandReply correction(String id, String body, boolean instead) {
        var correction = by(body).put("voids", "handed-on").put("reason", "WRONG_DAY");
        if (instead) {
            correction
                    .putObject("corrected")
                    .put("act", "transfer")
                    .put("on", "2026-07-01")
                    .put("to", PROVINCE);
        }
        cases.commanding(CASE, "case.correction.v1", id, correction);
        return cases.replies().getLast();
    }

    @Test
    void whatItCorrectsIsDoneAndWhereTheCaseIsIsNotTold() {
        var reply = correction("c-1", COMMUNE, true);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.shown()).isNull();
    }

    @Test
    void norIsItWhenItAsksAgain() {
        correction("c-1", COMMUNE, true);

        assertThat(correction("c-1", COMMUNE, true)).satisfies(again -> {
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.shown()).isNull();
        });
    }

    @Test
    void norIsItByARefusal() {
        var reply = correction("c-1", COMMUNE, false);

        assertThat(reply.code()).isEqualTo("later-act-does-not-hold");
        assertThat(reply.shown()).isNull();
        assertThat(reply.en()).doesNotContain("accepted", "2026-07-02");
    }

    @Test
    void theBodyThatHasTheCaseIsToldAsEver() {
        var reply = correction("c-1", PROVINCE, false);

        assertThat(reply.code()).isEqualTo("later-act-does-not-hold");
        assertThat(reply.en()).contains("(accepted)");
        assertThat(reply.shown()).isNotNull();
    }

    @Test
    void aCaseThatComesBackIsShown() {
        var voiding = by(PROVINCE).put("voids", "accepted").put("reason", "WRONG_CASE");
        cases.commanding(CASE, "case.correction.v1", "c-0", voiding);
        cases.replies();

        var reply = correction("c-1", COMMUNE, false);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.shown()).isNotNull();
    }
}
