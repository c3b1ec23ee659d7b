package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;

class ObjectedCaseTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder, at("2026-07-03T08:00"), 500);
        cases.routed();
        cases.events();
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private void objected(String eventId) {
        var objection = EventJson.MAPPER
                .createObjectNode()
                .put("type", "COMPLAINT")
                .put("receivingBody", "19-btcd")
                .put("by", COMMUNE)
                .put("officer", OFFICER)
                .put("on", "2026-07-02")
                .put("reason", "NOT-COMPETENT")
                .put("proposedBody", "19-ubnd")
                .put("number", 1);
        cases.routing(CASE, "petition.objected.v1", eventId, objection);
    }

    @Test
    void goesBackIntoTriage() {
        objected("objection-1");

        assertThat(cases.events())
                .satisfiesExactly(
                        objected -> {
                            assertThat(objected.type()).isEqualTo("case.objected.v1");
                            assertThat(objected.payload()).isEqualTo(EventJson.MAPPER.readTree("""
                            {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-02", "reason": "NOT-COMPETENT",
                             "hop": 2}"""));
                        },
                        cancelled -> assertThat(cancelled.type()).isEqualTo("deadline.cancelled.v1"));
        assertThat(cases.gauge("cases.open", "state", "IN_TRIAGE", "body", "19-btcd"))
                .isEqualTo(1);
        assertThat(cases.indexed()).as("the receiving body's limit goes on").isEqualTo(1);
    }

    @Test
    void changesNothingWhenItIsDeliveredAgain() {
        objected("objection-1");
        cases.events();

        objected("objection-1");
        assertThat(cases.events()).isEmpty();

        cases.fact(CASE, "petition.routed.v1", routed -> routed.put("decidedOn", "2026-07-03"));
        assertThat(cases.eventTypes()).containsExactly("case.routed.v1", "deadline.set.v1");

        objected("objection-1");
        assertThat(cases.events()).isEmpty();
    }

    @Test
    void tellsTheFormerBodyThatItIsNoMoreItsCase() {
        objected("objection-1");

        cases.command("acceptance", "k-1", "2026-07-03");

        assertThat(cases.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.vi()).endsWith("nhưng vụ việc đang ở trạng thái chờ xác định thẩm quyền.");
            assertThat(reply.shown().hop()).isEqualTo(2);
        });
    }

    @Test
    void keepsAnObjectionThatSaysNotWhose() {
        cases.routing(
                CASE,
                "petition.objected.v1",
                "objection-1",
                EventJson.MAPPER.createObjectNode().put("on", "2026-07-02"));

        assertThat(cases.deadLetters()).hasSize(1);
    }
}
