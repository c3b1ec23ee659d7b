package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The effect of corrections on the desk. */
class CorrectedCasesTest extends HeardScenario {
    /** The case was closed before the decision arrived, so tracking skipped it. */
    @Test
    void whatTheDeskDecidedHoldsOnceAClosingThatCameFirstIsCorrected() {
        routed();
        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19"));
        decide("k1", "19-btcd", "FILE");
        var decided = onlyValue();
        heard("case.closed.v1", sample("case.closed.v1"));

        heard("case.corrected.v1", backInTriage("withdrawal"));

        assertThat(onlyValue()).isEqualTo(decided);
        assertThat(pending()).isEmpty();
    }

    @Test
    void whatTheDeskDecidedByASlipIsDecidedAnew() {
        routed();
        heard(OBJECTED, sample(OBJECTED).put("on", "2026-08-19"));
        decide("k1", "19-btcd", "FILE");
        heard("case.routed.v1", sample("case.routed.v1"));
        heard("case.closed.v1", sample("case.closed.v1"));

        var taken = petitionNow().background().decisionEvent();

        heard("case.corrected.v1", backInTriage("routing").put("decider", "19-ubnd"));

        assertThat(taken).isNotNull();
        assertThat(petitionNow().background().decisionEvent()).isNull();
        assertThat(petitionNow().background().takenBackWith("command-1")).hasValue(taken);

        var requested = onlyValue();
        assertThat(requested.get("missing").toString()).isEqualTo("[\"correction\"]");
        assertThat(requested.get("decider").stringValue()).isEqualTo("19-ubnd");
        assertThat(pending()).singleElement().satisfies(entry -> {
            assertThat(entry.desk()).isEqualTo("19-ubnd");
            assertThat(entry.waitingSince()).isEqualTo("2026-08-19");
        });
        var again = decide("k2", "19-ubnd", "RETURN");
        assertThat(Objects.requireNonNull(result(again)).status()).isEqualTo(200);
        assertThat(onlyValue().get("proposal").findValuesAsString("ruleId"))
                .startsWith("KN-COMMUNE-1")
                .contains("NOT-ELIGIBLE");
        assertThat(pending()).isEmpty();
    }

    private static ObjectNode backInTriage(String act) {
        var corrected = sample("case.corrected.v1");
        corrected.remove("competentBody");
        return corrected.put("act", act).put("state", "IN_TRIAGE").put("triageSince", "2026-08-19");
    }
}
