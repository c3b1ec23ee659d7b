package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A copy reaches the body above while the body with the first petition is late: that body is urged (LTCD 26.1b). */
class UrgedRepeatsTest extends RepeatsScenario {
    private static final String LATE =
            "{\"step\":\"URGE\",\"owedBy\":\"19-05443\",\"to\":\"19-ubnd\",\"on\":\"2026-08-31\"}";
    private static final String ROUTED = "{\"state\":\"ROUTED\",\"competentBody\":\"19-05443\"}";

    private JsonNode copyAt(String body) {
        receive(2, complaint(body));
        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.routed.v1");
        return last(2, "petition.routed.v1");
    }

    private void lateFirst() {
        receive(1, complaint("19-05443"));
        tracking(1, "case.opened.v1", ROUTED);
        tracking(1, "case.escalated.v1", LATE);
    }

    @Test
    void the_late_body_below_is_urged_and_the_copy_starts_no_clock() {
        lateFirst();

        var routed = copyAt("19-btcd");

        assertThat(routed.get("outcome").asString()).isEqualTo("URGE");
        assertThat(routed.get("competentBody").asString()).isEqualTo("19-05443");
        assertThat(routed.get("closesAs").asString()).isEqualTo("DUPLICATE");
        assertThat(routed.at("/reasons/0/ruleId").asString()).isEqualTo("REPEATED-OVERDUE");
        assertThat(routed.at("/reasons/0/basis").asString()).contains("LTCD 26.1b");
    }

    @Test
    void a_body_that_is_not_above_files_it() {
        lateFirst();

        assertThat(copyAt("19-so-xay-dung").get("outcome").asString()).isEqualTo("FILE");
    }

    @Test
    void a_body_in_time_is_not_urged() {
        receive(1, complaint("19-05443"));
        tracking(1, "case.opened.v1", ROUTED);

        assertThat(copyAt("19-btcd").get("outcome").asString()).isEqualTo("FILE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case.accepted.v1    | {"by":"19-05443","on":"2026-09-01"}
            case.transferred.v1 | {"by":"19-05443","on":"2026-09-01","to":"19-05665"}
            case.corrected.v1   | {"state":"ROUTED","competentBody":"19-05443","act":"acceptance","on":"2026-09-01"}
            """)
    void what_was_done_since_ends_the_lateness(String type, String json) {
        lateFirst();
        tracking(1, type, json);

        assertThat(copyAt("19-btcd").get("outcome").asString()).isEqualTo("FILE");
    }

    @Test
    void the_successor_of_a_late_body_is_late() {
        lateFirst();
        tracking(
                1,
                "case.succeeded.v1",
                "{\"role\":\"COMPETENT\",\"from\":\"19-05443\",\"to\":\"19-05665\",\"on\":\"2026-09-01\"}");

        var routed = copyAt("19-btcd");

        assertThat(routed.get("outcome").asString()).isEqualTo("URGE");
        assertThat(routed.get("competentBody").asString()).isEqualTo("19-05665");
    }

    /** It may contain a denunciation. */
    @Test
    void nobody_is_urged_by_the_copy_of_a_petition_of_several_matters() {
        receive(1, complaint("19-05443").put("type", "MIXED"));
        tracking(1, "case.opened.v1", ROUTED);
        tracking(1, "case.escalated.v1", LATE);

        receive(2, complaint("19-btcd").put("type", "MIXED"));

        assertThat(events(2))
                .noneMatch(event -> event.at("/outcome").asString("").equals("URGE"));
    }

    /** No second body may learn where the first one is. */
    @Test
    void nobody_is_urged_by_the_copy_of_a_denunciation() {
        receive(1, denunciation("19-05443"));
        tracking(1, "case.opened.v1", ROUTED);
        tracking(1, "case.escalated.v1", LATE);

        receive(2, denunciation("19-btcd"));

        assertThat(last(2, "petition.routed.v1").get("outcome").asString()).isEqualTo("FILE");
    }
}
