package org.tiepdan.reporting.reception.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;

/** The whole service with a real broker: the data besides cases is restored with them. */
class ReceptionsOfADroppedDatabaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void areThereAgainWithoutAnythingNewInTheLog(@TempDir Path folder) {
        try (var log = new GrowingLog(folder.resolve("broker"));
                var mongo = MongoStandIn.start(0);
                var client = MongoClients.create(mongo.uri("test"));
                var service = RunningService.start(log.settings(), mongo.uri("test"))) {
            var database = client.getDatabase("test");
            log.open(1);
            log.send(Events.toSend(ContractSamples.record("reception.held.v1")));
            await().atMost(PATIENCE)
                    .until(() -> service.isReady()
                            && database.getCollection("cases").countDocuments() == 1
                            && database.getCollection("receptions").countDocuments() == 1);

            database.drop();

            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(database.getCollection("cases").countDocuments())
                                    .isEqualTo(1));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    database.getCollection("receptions").countDocuments())
                            .isEqualTo(1));
        }
    }
}
