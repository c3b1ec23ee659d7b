package org.tiepdan.reporting.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;

/** From the answer of the service, through its topic, to the inspector's list. */
class LooksOnABrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aLookAtADenunciationIsInTheAccessLogAlsoAfterTheDatabaseWasLost(@TempDir Path folder) {
        try (var log = new GrowingLog(folder)) {
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);
                log.open(1);
                log.denounce(2);
                awaitCase(service, 1);
                awaitCase(service, 2);

                awaitLooks(service);
            }
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);
                awaitLooks(service);
            }
        }
    }

    private static void awaitCase(RunningService service, int number) {
        await().atMost(PATIENCE)
                .until(() ->
                        service.get("/api/v1/cases/" + Events.caseId(number)).status() == 200);
    }

    private static void awaitLooks(RunningService service) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var looks = service.get("/api/v1/access-log").json().get("items");
            assertThat(looks).hasSize(1);
            assertThat(looks.get(0).get("look").asString()).isEqualTo("CASE");
            assertThat(looks.get(0).get("service").asString()).isEqualTo("reporting-service");
            assertThat(looks.get(0).get("cases").get(0).asString())
                    .isEqualTo(Events.caseId(2).value());
        });
    }
}
