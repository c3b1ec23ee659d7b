package org.tiepdan.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;

/**
 * Tracking, and then the broker, dies while petitions come in, cases are withdrawn and limits fall due: no limit is without its end, none has
 * it twice, and of an act either all is there or nothing.
 */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class KilledAtWorkIT {
    private static final List<String> VICTIMS = List.of("tracking-service", "local-stack");
    private static final int ENOUGH = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir
    Path work;

    @Test
    void noLimitIsLostOrEndsTwiceAndNoActIsHalfAppliedWhoeverIsKilled() {
        try (var run = Launcher.startTraining(work.resolve("data"), Complainants.FIRST_MOMENT, "6h/s");
                var complainants = new Complainants(run)) {
            for (var victim : VICTIMS) {
                long missed = CaseEvents.of(run).count(CaseEvents.MISSED);
                int withdrawn = complainants.withdrawn().size();
                complainants.begin();
                await(victim + " to be at work")
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> complainants.withdrawn().size() >= withdrawn + ENOUGH
                                && CaseEvents.of(run).count(CaseEvents.MISSED) >= missed + ENOUGH);
                run.kill(victim);
                assertThat(run.awaitEnd(Duration.ofSeconds(30))).as(victim).isNotZero();
                complainants.rest();
                run.startAgain();
            }

            var until = CaseEvents.of(run).latest();
            await("the end of each limit")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() ->
                            assertThat(CaseEvents.of(run).withoutEnd(until)).isEmpty());
            await("the register")
                    .atMost(PATIENCE)
                    .until(() -> Http.get(run.reporting("/api/v1/ledger"))
                                    .body()
                                    .get("unaccounted")
                                    .intValue()
                            == 0);

            var events = CaseEvents.of(run);
            assertThat(events.ids()).doesNotHaveDuplicates();
            assertThat(events.kindsOfLimits()).doesNotHaveDuplicates();
            assertThat(events.chains()).allSatisfy((_, places) -> assertThat(places)
                    .as("the events of a case, one after the other")
                    .isEqualTo(LongStream.range(0, places.size()).boxed().toList()));
            assertThat(events.withdrawn()).containsAll(complainants.withdrawn()).doesNotHaveDuplicates();
            assertThat(events.openLimitsOf(events.withdrawn()))
                    .as("limits of cases that were withdrawn")
                    .isEmpty();
        }
    }
}
