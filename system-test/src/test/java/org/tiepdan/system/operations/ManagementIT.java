package org.tiepdan.system.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.Address;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;

/** Health and metrics, which are needed most when nothing else answers. */
@ExtendWith(SharedSystem.Provider.class)
class ManagementIT {
    private static final int SMALL = 200_000;
    private static final int MORE_THAN_A_SERVICE_TAKES = 450;
    /** Metrics of libraries, with names of their own. */
    private static final Pattern OF_LIBRARIES = Pattern.compile(
            "^(application|disk|executor|http|jvm|kafka|logback|mongodb|process|spring|system|tasks|tomcat)_");

    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void healthAndMetricsAreAnsweredAtAPortOfTheirOwnOnly(SharedSystem system) {
        services(system).forEach(service -> {
            assertThat(Http.get(service.management(READINESS)).status()).isEqualTo(200);
            assertThat(Http.page(service.management("/actuator/prometheus"))).contains("# HELP");
            for (var path : new String[] {READINESS, "/actuator", "/actuator/prometheus"}) {
                assertThat(Http.get(service.uri(path)).status())
                        .as(service.uri(path))
                        .isEqualTo(404);
            }
        });
    }

    @Test
    void readinessIsAnsweredWhileSilentSocketsHoldEveryConnection(SharedSystem system) throws IOException {
        for (var service : services(system).toList()) {
            var silent = new ArrayList<Socket>();
            try {
                var address = URI.create(service.url());
                for (int number = 0; number < MORE_THAN_A_SERVICE_TAKES; number++) {
                    silent.add(new Socket(address.getHost(), address.getPort()));
                }

                assertThat(Http.get(service.management(READINESS)).status())
                        .as(service.managementUrl())
                        .isEqualTo(200);
            } finally {
                for (var socket : silent) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void howReadinessWasAnsweredIsCounted(SharedSystem system) {
        services(system).forEach(service -> {
            assertThat(Http.get(service.management(READINESS)).status()).isEqualTo(200);

            assertThat(Http.page(service.management("/actuator/prometheus")))
                    .containsPattern(
                            "http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/actuator/health/\\*\\*\"");
        });
    }

    @Test
    void aScrapeStaysSmallHoweverManyBodiesThereAre(SharedSystem system) {
        services(system)
                .forEach(service -> assertThat(Http.page(service.management("/actuator/prometheus"))
                                .getBytes(UTF_8))
                        .as(service.managementUrl())
                        .hasSizeLessThanOrEqualTo(SMALL));
    }

    @Test
    void promtoolHasNothingToSayOfOurMetrics(SharedSystem system) throws Exception {
        for (var service : services(system).toList()) {
            var scrape = Http.page(service.management("/actuator/prometheus"));

            assertThat(Prometheus.check(scrape))
                    .as(service.managementUrl())
                    .filteredOn(complaint -> !OF_LIBRARIES.matcher(complaint).find())
                    .isEmpty();
        }
    }

    private static Stream<Address> services(SharedSystem system) {
        return Stream.of(system.intake(), system.routing(), system.tracking(), system.reporting(), system.office());
    }
}
