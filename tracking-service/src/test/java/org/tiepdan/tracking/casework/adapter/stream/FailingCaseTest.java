package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;

/** A single failure may be the fault of the input; a case that always fails is parked. */
class FailingCaseTest {
    @TempDir
    Path folder;

    private OneTask task;

    @BeforeEach
    void routeACase() {
        task = new OneTask(folder, Bounds.DEFAULT);
        task.routed(CASE);
        task.events();
    }

    private void fail(String key) {
        assertThatIllegalStateException().isThrownBy(() -> task.command("acceptance", key, CaseSpec.COMMUNE));
    }

    @Test
    void aCaseIsParkedWhenItFailsThreeTimesInARow() {
        task.broken(true);
        fail("k-1");
        fail("k-2");
        assertThat(task.gauge("cases.parked")).isZero();
        fail("k-3");

        assertThat(task.gauge("cases.parked")).isEqualTo(1);
        assertThat(task.command("acceptance", "k-4", CaseSpec.COMMUNE).code()).isEqualTo("case-parked");
    }

    @Test
    void whatSucceedsInBetweenBeginsTheCountAnew() {
        task.broken(true);
        fail("k-1");
        fail("k-2");
        task.broken(false);
        assertThat(task.command("acceptance", "k-3", CaseSpec.COMMUNE).status()).isEqualTo(200);
        task.broken(true);
        fail("k-4");

        assertThat(task.gauge("cases.parked")).isZero();
    }
}
