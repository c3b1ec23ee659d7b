package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;

/** More limits fall due at the same moment than one check may judge. */
class DueAtOnceTest {
    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void start() {
        cases = new TopologyScenario(folder, at("2026-07-01T09:16"), 3);
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    /** Not in person, so that one limit runs. */
    private void routed(CaseId id) {
        cases.routed(id, routed -> routed.put("channel", "POST"));
    }

    private List<Written> newEvents() {
        return cases.events();
    }

    @Test
    void judgesNoMoreThanItsBudgetAtOnceButAllInTheEnd() {
        IntStream.range(0, 8).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);
        newEvents();

        cases.clockAt(at("2026-07-11T00:00"));
        assertThat(newEvents()).hasSize(3);

        cases.clockAt(at("2026-07-11T00:00").plusMillis(10));
        assertThat(newEvents()).hasSize(3);

        cases.clockAt(at("2026-07-11T00:00").plusMillis(20));
        assertThat(newEvents()).hasSize(2);
        assertThat(cases.indexed()).isZero();
    }

    @Test
    void stopsWhenItsTimeIsUpAndGoesOnAtTheNextLook() {
        cases.close();
        cases = new TopologyScenario(folder.resolve("slow"), at("2026-07-01T09:16"), 100, Duration.ofNanos(2));
        IntStream.range(0, 3).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);
        newEvents();

        for (int look = 0; look < 3; look++) {
            cases.clockAt(at("2026-07-11T00:00").plusMillis(look * 10));
            assertThat(newEvents())
                    .singleElement()
                    .satisfies(event -> assertThat(event.type()).isEqualTo("deadline.missed.v1"));
        }

        assertThat(cases.indexed()).isZero();
        assertThat(cases.meters().get("deadline.looks.cut.short").counter().count())
                .as("the last look left nothing")
                .isEqualTo(2);
    }

    @Test
    void looksAgainSoonWhileSomethingIsLeftAndAnswersActsMeanwhile() {
        IntStream.range(0, 8).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);
        routed(CASE);
        newEvents();

        cases.clockAt(at("2026-07-11T00:00"));
        assertThat(newEvents()).hasSize(3);
        cases.command("acceptance", "k-1", "2026-07-10");
        assertThat(cases.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(200));
        newEvents();

        cases.clockAt(at("2026-07-11T00:00").plusMillis(10));
        assertThat(newEvents()).hasSize(3);
        cases.clockAt(at("2026-07-11T00:00").plusMillis(20));
        assertThat(newEvents()).hasSize(2);
        assertThat(cases.indexed()).as("of the case that was accepted").isEqualTo(1);

        cases.clockAt(at("2026-07-11T00:00").plusMillis(200));
        double looks = cases.meters().get("deadline.looks").timer().count();
        cases.clockAt(at("2026-07-11T00:00").plusMillis(300));
        assertThat(cases.meters().get("deadline.looks").timer().count())
                .as("until the next tick")
                .isEqualTo((long) looks);
    }

    /** Kafka Streams lets every task run its checks between an act and its commit. */
    @Test
    void leavesOneRoundToAnActThatWaitsForItsCommit() {
        IntStream.range(0, 8).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);
        routed(CASE);
        cases.clockAt(at("2026-07-11T00:00"));
        cases.clockAt(at("2026-07-11T00:00").plusMillis(9));
        newEvents();

        cases.command("acceptance", "k-1", "2026-07-10");
        newEvents();
        cases.clockAt(at("2026-07-11T00:00").plusMillis(10));
        assertThat(newEvents()).as("the round of the act").isEmpty();

        cases.clockAt(at("2026-07-11T00:00").plusMillis(19));
        cases.command("acceptance", "k-1", "2026-07-10");
        cases.clockAt(at("2026-07-11T00:00").plusMillis(20));
        assertThat(newEvents())
                .as("the next one, though another act waits: acts must not stop the clock")
                .hasSize(3);
    }

    @Test
    void leavesTheRoundToAnActEvenAtATick() {
        cases.close();
        cases = new TopologyScenario(folder.resolve("tick"), at("2026-07-01T09:16"), 1);
        IntStream.range(0, 8).mapToObj(i -> new CaseId("%032x".formatted(i))).forEach(this::routed);
        routed(CASE);
        cases.clockAt(at("2026-07-11T00:00"));
        cases.clockAt(at("2026-07-11T00:00").plusMillis(995));
        newEvents();

        cases.command("acceptance", "k-1", "2026-07-10");
        newEvents();
        cases.clockAt(at("2026-07-11T00:00").plusMillis(1_000));
        assertThat(newEvents()).as("the round of the act").isEmpty();

        cases.clockAt(at("2026-07-11T00:00").plusMillis(1_015));
        assertThat(newEvents()).hasSize(1);
    }

    @Test
    void readsACaseOnceForAllThatFallsDueOfIt() {
        cases.routed(CASE, _ -> {});
        newEvents();
        double before = cases.indexed();

        cases.clockAt(at("2026-12-01T00:00"));

        assertThat(before).isEqualTo(2);
        assertThat(newEvents())
                .filteredOn(event -> event.type().equals("deadline.missed.v1"))
                .hasSize(2);
        assertThat(cases.stored(CASE).chain().index()).isEqualTo(5);
    }
}
