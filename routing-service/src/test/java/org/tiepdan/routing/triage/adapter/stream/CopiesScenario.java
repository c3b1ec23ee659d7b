package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** What happens to a first petition and its copies, and what became of them. */
abstract class CopiesScenario extends RepeatsScenario {
    static final String LINKED = "petition.linked.v1";
    static final String UNLINKED = "petition.unlinked.v1";
    static final String ROUTED = "petition.routed.v1";
    static final String COMPETENT = "19-05443";
    static final String ANOTHER = "19-so-xay-dung";

    void close(int number, String body) {
        tracking(number, "case.opened.v1", "{\"state\":\"RECEIVED\"}");
        tracking(number, "case.closed.v1", "{\"state\":\"CLOSED\",\"competentBody\":\"" + body + "\"}");
    }

    void decide(String outcome, String reason, String more) {
        decide(1, outcome, reason, more);
    }

    void decide(int number, String outcome, String reason, String more) {
        command(id(number), "k-" + number, CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "%s", "reason": "%s"%s,
                 "requestDigest": "q-k-%d"}""".formatted(outcome, reason, more, number));
        assertThat(last(number, ROUTED).get("outcome").asString()).isEqualTo(outcome);
    }

    void assertIsACase(int number) {
        var routed = last(number, ROUTED);
        assertThat(routed.get("outcome").asString()).isEqualTo("ACCEPT");
        assertThat(routed.has("closesAs")).isFalse();
    }

    void assertIsFiled(int number) {
        assertThat(types(number)).contains(LINKED, ROUTED);
        var routed = last(number, ROUTED);
        assertThat(routed.get("outcome").asString()).isEqualTo("FILE");
        assertThat(routed.get("closesAs").asString()).isEqualTo("DUPLICATE");
    }

    static ObjectNode waiting(String body) {
        var petition = complaint(body);
        petition.remove("respondent");
        return petition;
    }

    static ObjectNode mixed(String body) {
        var petition = complaint(body).put("type", "MIXED").put("subject", "Đơn có nhiều nội dung");
        petition.remove(List.of("respondent", "decision", "instance"));
        return petition;
    }
}
