package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.testkit.AnyJson;

/** Any JSON that the contracts allow is either delivered or set aside, and later events are delivered. */
class AnyRecordTest extends FeedsScenario {
    private static final List<String> DECISIONS = List.of(
            "petition.routed.v1",
            "petition.triage-requested.v1",
            "petition.objected.v1",
            "petition.conflict-resolved.v1");
    private static final List<String> STEPS = List.of(
            "case.opened.v1",
            "case.routed.v1",
            "case.accepted.v1",
            "case.transferred.v1",
            "case.objected.v1",
            "case.closed.v1",
            "command.rejected.v1",
            "deadline.set.v1",
            "deadline.met.v1",
            "deadline.cancelled.v1");
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void putsAsideWhatItCannotDeliverAndGoesOn(long seed) {
        var random = new Random(seed);
        var any = new AnyJson(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var decision = DECISIONS.get(random.nextInt(DECISIONS.size()));
            routing(decision, any.payload(decision));
            var step = STEPS.get(random.nextInt(STEPS.size()));
            tracking(step, any.payload(step));
        }
        types(RECEIVER);

        routing("petition.routed.v1", sample("petition.routed.v1"));

        assertThat(types(RECEIVER)).containsExactly("petition.routed.v1");
        var deadLetters = service.deadLetters();
        assertThat(deadLetters).isNotEmpty().allMatch(letter -> letter.value() != null);
        assertThat(service.count("dead.letters", "service", "routing")).isEqualTo(deadLetters.size());
    }
}
