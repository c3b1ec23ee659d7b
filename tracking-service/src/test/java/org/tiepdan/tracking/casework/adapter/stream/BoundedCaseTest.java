package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;

/** Records and state of one case stay within bounds, however many commands arrive for it. */
class BoundedCaseTest {
    private static final Bounds BOUNDS = new Bounds(300, 100, 50, 3, 4);

    @TempDir
    Path folder;

    private OneTask task;

    @BeforeEach
    void start() {
        task = new OneTask(folder, BOUNDS);
    }

    @Test
    void aCommandForACaseThatDoesNotExistIsAnsweredAndLeavesNothing() {
        for (int n = 0; n < 20; n++) {
            assertThat(task.command("acceptance", "k-" + n, CaseSpec.COMMUNE).code())
                    .isEqualTo("unknown-case");
        }

        assertThat(task.events()).isEmpty();
        assertThat(task.records()).isZero();
    }

    @Test
    void refusalsAreRecordedUntilTheirBoundAndAnsweredAllTheSame() {
        task.routed(CASE);
        task.command("acceptance", "k", CaseSpec.COMMUNE);
        int before = task.records();

        for (int n = 0; n < 20; n++) {
            assertThat(task.command("acceptance", "again-" + n, CaseSpec.COMMUNE)
                            .status())
                    .isEqualTo(409);
        }

        assertThat(task.events().stream().filter("command.rejected.v1"::equals)).hasSize(3);
        assertThat(task.records()).isEqualTo(before + 3);
    }

    @Test
    void anActWhoseAnswerIsNoLongerKeptIsNotDoneAgain() {
        task.routed(CASE);
        var first = task.command("acceptance", "k", CaseSpec.COMMUNE);
        urge(20);
        task.events();

        var again = task.command("acceptance", "k", CaseSpec.COMMUNE);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.shown().state()).isEqualTo(first.shown().state());
        assertThat(task.command("withdrawal", "k", CaseSpec.COMMUNE).code()).isEqualTo("idempotency-key-reused");
        assertThat(task.events()).isEmpty();
    }

    @Test
    void answersStayWithinTheirBound() {
        task.routed(CASE);
        int before = task.records();

        urge(20);

        // At most one and a half times the bound, besides some records of acts.
        assertThat(task.answers()).isBetween(4, 6);
        assertThat(task.records()).isLessThan(before + 20);
    }

    private void urge(int times) {
        for (int n = 0; n < times; n++) {
            assertThat(task.command("urging", "u-" + n, CaseSpec.BOARD).status())
                    .isEqualTo(200);
        }
    }
}
