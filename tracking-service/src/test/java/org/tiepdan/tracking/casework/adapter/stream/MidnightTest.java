package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.history.Bounds;

/** The limits of a whole province end at the same midnight. */
class MidnightTest {
    @TempDir
    Path folder;

    @Test
    void allThatFallDueInOneSecondAreJudgedBeforeTheNextTick() {
        var task = new OneTask(folder, Bounds.DEFAULT);
        IntStream.range(0, 7_000)
                .mapToObj(number -> new CaseId("%032x".formatted(number)))
                .forEach(task::routed);
        task.routed(CASE);
        task.events();

        int looks = 0;
        int missed = 0;
        while (missed < 7_001 && looks < 10) {
            task.look(at("2026-07-11T00:00").plusMillis(10 * looks++));
            missed += (int)
                    task.events().stream().filter("deadline.missed.v1"::equals).count();
        }

        assertThat(missed).isEqualTo(7_001);
        // 5,000 in one check, and the rest 10 ms later: this test does not bound the duration of a check.
        assertThat(looks).isEqualTo(2);
    }
}
