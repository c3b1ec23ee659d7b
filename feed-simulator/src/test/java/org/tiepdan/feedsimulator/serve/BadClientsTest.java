package org.tiepdan.feedsimulator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;
import org.tiepdan.feedsimulator.testkit.NaiveClient;
import org.tiepdan.feedsimulator.testkit.NaiveClient.Habit;
import tools.jackson.databind.JsonNode;

/** In each scenario a client fails that does not handle it, and the verdict names the fault. */
class BadClientsTest {
    private static final String BODY = "19-05443";
    private static final FeedKeys KEYS = new FeedKeys();
    private static final Scenarios SCENARIOS = new Scenarios(BODY, LocalDate.of(2026, 7, 1), KEYS);

    private static SimulatorServer server;

    record Failure(String scenario, Habit habit, List<String> faults) {}

    private static final List<Failure> FAILURES = List.of(
            new Failure("ordinary-day", Habit.PASSES_OVER_TYPES, List.of("not-stored")),
            new Failure("repeated-after-crash", Habit.NONE, List.of("stored-twice")),
            new Failure("cut-inside-an-event", Habit.NONE, List.of("other-event")),
            new Failure("ended-and-refused", Habit.NONE, List.of("not-stored", "case-overlooked")),
            new Failure("long-silence", Habit.CONNECTS_ONCE, List.of("not-stored", "case-overlooked")),
            new Failure("gap", Habit.NONE, List.of("not-to-be-stored", "case-not-here", "not-noticed")),
            new Failure("unknown-type-and-member", Habit.PASSES_OVER_TYPES, List.of("not-stored")),
            new Failure("moved-away", Habit.NONE, List.of("case-not-here")),
            new Failure("denunciation", Habit.LOOKS_UP_PETITIONS, List.of("asked-elsewhere")),
            new Failure("wrong-count", Habit.NONE, List.of("not-noticed")),
            new Failure("wrong-digest", Habit.NONE, List.of("not-noticed")),
            new Failure("wrong-signature", Habit.NONE, List.of("not-noticed")));

    static Stream<Failure> failures() {
        return FAILURES.stream();
    }

    @BeforeAll
    static void start() throws Exception {
        server = new SimulatorServer(SCENARIOS, BODY, KEYS.key(), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void fail_in_every_scenario() {
        assertThat(failures().map(Failure::scenario))
                .containsExactlyElementsOf(
                        SCENARIOS.all().stream().map(Scenario::name).toList());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void are_told_what_they_did_wrong(Failure failure) throws Exception {
        var verdict = new NaiveClient(server.url(failure.scenario()), BODY, failure.habit()).read();

        assertThat(verdict.path("passed").asBoolean()).isFalse();
        assertThat(codes(verdict)).containsExactlyElementsOf(failure.faults());
    }

    @Test
    void pass_where_nothing_happens_against_which_they_do_nothing() throws Exception {
        assertThat(new NaiveClient(server.url("ordinary-day"), BODY, Habit.NONE)
                        .read()
                        .path("passed")
                        .asBoolean())
                .isTrue();
    }

    private static List<String> codes(JsonNode verdict) {
        return verdict.path("faults")
                .valueStream()
                .map(fault -> fault.path("code").asString())
                .distinct()
                .toList();
    }
}
