package org.tiepdan.reporting.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.RunningService;

/** Saved filters live on their topic alone: an instance that starts over an empty database knows them once it is ready. */
class FiltersOnABrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FILTERS = "/api/v1/filters";

    @Test
    void areTheSameOverAnEmptyDatabase(@TempDir Path folder) throws Exception {
        try (var log = new GrowingLog(folder.resolve("broker"))) {
            String before;
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);
                var kept = service.send("POST", FILTERS, filter("Quá hạn"));
                assertThat(kept.status()).isEqualTo(201);
                var gone = service.send("POST", FILTERS, filter("Bỏ đi"))
                        .json()
                        .get("id")
                        .asString();
                assertThat(service.send("DELETE", FILTERS + "/" + gone, null).status())
                        .isEqualTo(204);
                service.send("PUT", FILTERS + "/" + kept.json().get("id").asString(), filter("Quá hạn nữa"));
                before = service.get(FILTERS).text();
                assertThat(service.get(FILTERS).json().get("items")).hasSize(1);
            }
            try (var mongo = MongoStandIn.start(0);
                    var service = RunningService.start(log.settings(), mongo.uri("test"))) {
                await().atMost(PATIENCE).until(service::isReady);

                assertThat(service.get(FILTERS).text()).isEqualTo(before);
            }
        }
    }

    private static String filter(String name) {
        return "{\"name\":\"" + name + "\",\"query\":{\"overdue\":\"true\"}}";
    }
}
