package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

/** The clock after a miss: a commune that stays late. */
class EscalatedCasesTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = TopologyScenario.escalating(folder, at("2026-07-01T09:16"));
        cases.routed(CASE, routed -> routed.put("channel", "POST"));
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private List<Written> found(String now) {
        cases.events();
        cases.clockAt(at(now));
        return cases.events();
    }

    @Test
    void theMissAndItsStepAreOneLook() {
        var found = found("2026-07-11T00:00");

        assertThat(found).extracting(Written::type).containsExactly("deadline.missed.v1", "case.escalated.v1");
        assertThat(found.getLast().payload().get("step").stringValue()).isEqualTo("URGE");
        assertThat(found.getLast().payload().get("to").stringValue()).isEqualTo("19-btcd");
        assertThat(found.getLast().payload().get("workingDaysLate").intValue()).isZero();
        assertThat(cases.indexed()).isEqualTo(1);
        assertThat(count("URGE")).isEqualTo(1);
    }

    private double count(String step) {
        return cases.meters()
                .get("cases.escalated")
                .tags("rule", "KN-ACCEPT-1", "step", step)
                .counter()
                .count();
    }

    @Test
    void aRestartBetweenStepsLosesNoneAndRepeatsNone() {
        var urged = found("2026-07-11T00:00").getLast();

        cases = cases.restartedAt(folder.resolve("restarted"), at("2026-07-15T08:00"));
        assertThat(found("2026-07-15T09:00")).isEmpty();
        var reported = found("2026-07-20T00:00");
        cases = cases.restartedAt(folder.resolve("again"), at("2026-07-29T08:00"));
        var checked = found("2026-07-29T08:01");

        assertThat(reported).singleElement().satisfies(step -> {
            assertThat(step.payload().get("step").stringValue()).isEqualTo("REPORT_TO_HEAD");
            assertThat(step.envelope().id()).isNotEqualTo(urged.envelope().id());
        });
        assertThat(checked).singleElement().satisfies(step -> {
            assertThat(step.payload().get("step").stringValue()).isEqualTo("ACCOUNTABILITY");
            assertThat(step.payload().get("to").stringValue()).isEqualTo("19-ubnd");
        });
        assertThat(cases.indexed()).isZero();
    }

    @Test
    void theLateActEndsIt() {
        found("2026-07-11T00:00");

        cases.clockAt(at("2026-07-13T08:00")).command("acceptance", "k-1", "2026-07-13");

        assertThat(cases.events())
                .filteredOn(event -> event.type().equals("deadline.ended-late.v1"))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.payload().get("endedOn").stringValue()).isEqualTo("2026-07-13");
                    assertThat(ended.payload().get("cause").stringValue()).isEqualTo("case.accepted");
                });
        assertThat(found("2026-07-20T00:00")).extracting(Written::type).doesNotContain("case.escalated.v1");
    }
}
