package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.testkit.AnyJson;

/** Any JSON that the contracts allow is either followed or set aside, and the other cases continue. */
class AnyRecordTest {
    private static final Instant START = Instant.parse("2026-07-02T02:00:00Z");
    private static final List<String> FACTS = List.of(
            "petition.routed.v1",
            "petition.triage-requested.v1",
            "petition.objected.v1",
            "petition.conflict-resolved.v1");
    private static final List<String> COMMANDS = List.of(
            "case.acceptance.v1",
            "case.refusal.v1",
            "case.answer.v1",
            "case.transfer.v1",
            "case.decision.v1",
            "case.closure.v1",
            "case.withdrawal.v1");
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void putsAsideWhatItCannotFollowAndGoesOn(long seed) {
        var random = new Random(seed);
        var any = new AnyJson(seed);
        try (var scenario = new TopologyScenario(folder, START, 100)) {
            scenario.routed();
            for (int round = 0; round < ROUNDS; round++) {
                var id = new CaseId("%032x".formatted(1 + random.nextInt(40)));
                var fact = FACTS.get(random.nextInt(FACTS.size()));
                scenario.routing(id, fact, "any-" + seed + "-" + round, any.payload(fact));
                var command = COMMANDS.get(random.nextInt(COMMANDS.size()));
                scenario.commanding(id, command, "command-" + seed + "-" + round, any.payload(command));
            }
            scenario.command("acceptance", "k", "2026-07-02");
            scenario.clockAt(START.plusSeconds(90L * 86_400));

            var deadLetters = scenario.deadLetters();
            assertThat(deadLetters).isNotEmpty().allMatch(letter -> letter.value() != null);
            assertThat(scenario.meters()
                            .counter("dead.letters", "service", "tracking")
                            .count())
                    .isEqualTo(deadLetters.size());
            assertThat(scenario.stored(TopologyScenario.CASE).file().deadlines())
                    .extracting(limit -> limit.ruleId())
                    .contains("KN-ACCEPT-1", "KN-RESOLVE-1");
            assertThat(scenario.events()).isNotEmpty();
            assertThat(scenario.replies()).isNotEmpty();
            assertThat(scenario.meters().find("deadline.checks.failed").counters())
                    .allMatch(counter -> counter.count() == 0);
        }
    }
}
