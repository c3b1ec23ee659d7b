package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.AnyJson;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.triage.Waiting;

/** Any JSON that the contracts allow is either decided or set aside, and the petitions around it are decided. */
class AnyRecordTest extends DecisionsScenario {
    private static final Map<String, String> TOPICS = Map.of(
            "petition.received.v1", Topics.PETITION_EVENTS,
            "petition.opened.v1", Topics.PETITION_EVENTS,
            "triage.decide.v1", Topics.ROUTING_COMMANDS,
            "jurisdiction.object.v1", Topics.ROUTING_COMMANDS);
    private static final List<String> TYPES = TOPICS.keySet().stream().sorted().toList();
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void putsAsideWhatItCannotDecideAndGoesOn(long seed) {
        var random = new Random(seed);
        var any = new AnyJson(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var type = TYPES.get(random.nextInt(TYPES.size()));
            var id = new CaseId("%032x".formatted(1 + random.nextInt(30)));
            var envelope = new Envelope(
                    "any-" + round, type, URI.create("/any"), id, TopologyScenario.NOW, "any-" + round, null);
            service.send(
                    TOPICS.get(type),
                    EventRecords.key(id),
                    EventRecords.value(any.payload(type)),
                    EventRecords.headers(envelope));
        }
        receive(petition());

        assertThat(onlyValue().get("competentBody").asString()).isEqualTo("19-05443");
        var deadLetters = service.deadLetters();
        assertThat(deadLetters).isNotEmpty().allMatch(letter -> letter.value() != null);
        assertThat(service.count("dead.letters", "service", "routing")).isEqualTo(deadLetters.size());
        assertThat(pending())
                .isNotEmpty()
                .allSatisfy(entry -> assertThatNoException().isThrownBy(() -> {
                    Waiting.of(entry.waitingSince(), entry.waitingSince().plusDays(1), TopologyScenario.LAW.calendar());
                    assertThat(entry.key()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}/-?[0-9]{14,15}/[0-9a-f]{32}/.*");
                }));
    }
}
