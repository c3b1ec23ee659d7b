package org.tiepdan.reporting.rebuild.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ProjectionSettings;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.servicekit.web.ProblemException;

/** An operator goes back while another instance moves the pointer. */
class GoingBackTest {
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final Duration KEPT = Duration.ofMinutes(15);

    @Test
    void isRefusedWhereAnotherGenerationTookOverMeanwhile() {
        try (var mongo = MongoStandIn.start(0);
                var client = MongoClients.create(mongo.uri("test"))) {
            var generations = new Generations(client.getDatabase("test"), Positions.MODEL);
            var first = takeOver(generations, new Generation(0, Positions.MODEL));
            // The clock is read after the pointer and before it is moved.
            InstantSource meanwhile = () -> {
                takeOver(generations, first);
                return NOW;
            };
            var rebuilding = new Rebuilding(
                    generations,
                    new Served(generations, Positions.MODEL),
                    new ReadModelState(),
                    new ProjectionSettings(false, KEPT),
                    meanwhile.withZone(ZoneOffset.UTC));

            assertThatThrownBy(rebuilding::goBack).isInstanceOfSatisfying(ProblemException.class, problem -> {
                assertThat(problem.status()).isEqualTo(409);
                assertThat(problem.code()).isEqualTo("read-models-changed");
            });

            assertThat(generations.served().served().number()).isEqualTo(2);
        }
    }

    private static Generation takeOver(Generations generations, Generation before) {
        generations.want(Positions.MODEL, NOW);
        var grown = generations.growing().orElseThrow().generation();
        generations.takeOver(before, grown, NOW, NOW.plus(KEPT), null);
        return grown;
    }
}
