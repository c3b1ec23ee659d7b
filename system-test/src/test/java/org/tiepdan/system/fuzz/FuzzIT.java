package org.tiepdan.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.system.harness.Address;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import tools.jackson.databind.JsonNode;

/**
 * Nothing that is sent to a service makes it answer with an error of its own, with a status that its document lacks, or without a code.
 * {@code -Dfuzz.seed=…} sends other requests, {@code -Dfuzz.requests=…} more of them.
 */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class FuzzIT {
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_701L);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 900);
    private static final int AT_ONCE = 4;
    private static final int SHOWN = 25;

    enum ServiceUnderTest {
        INTAKE,
        ROUTING,
        TRACKING,
        REPORTING;

        Address of(SharedSystem system) {
            return switch (this) {
                case INTAKE -> system.intake();
                case ROUTING -> system.routing();
                case TRACKING -> system.tracking();
                case REPORTING -> system.reporting();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWhateverIsSentAsItsDocumentSays(ServiceUnderTest service, SharedSystem system) throws Exception {
        var address = service.of(system);
        var uri = URI.create(address.uri(""));
        var document = Http.get(address.uri("/v3/api-docs")).body();
        var fuzz = new Fuzz(uri, new Requests(document, uri.getAuthority(), known(system)), new Judge(document));

        assertThat(fuzz.findings(SEED))
                .as("seed %d: what is wrong with answers of %s", SEED, service)
                .isEmpty();
    }

    private static List<String> known(SharedSystem system) {
        return Http.get(system.reporting().uri("/api/v1/cases?limit=50"))
                .body()
                .get("items")
                .valueStream()
                .map((JsonNode row) -> row.get("caseId").asString())
                .toList();
    }

    private record Fuzz(URI service, Requests requests, Judge judge) {

        List<String> findings(long seed) throws InterruptedException {
            var tasks = LongStream.range(0, REQUESTS)
                    .mapToObj(i -> (Callable<Optional<String>>) () -> finding(requests.plan(seed * 1_000_003 + i)))
                    .toList();
            try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                return threads.invokeAll(tasks).stream()
                        .flatMap(done -> done.resultNow().stream())
                        .limit(SHOWN)
                        .toList();
            }
        }

        private Optional<String> finding(Requests.Plan plan) {
            return fault(plan).map(_ -> {
                var least = Stream.concat(plan.simpler(), Stream.of(plan))
                        .filter(each -> fault(each).isPresent())
                        .findFirst()
                        .orElse(plan);
                return least.spoilings() + " " + requests.draft(least) + " → "
                        + fault(least).orElse("something else now");
            });
        }

        private Optional<String> fault(Requests.Plan plan) {
            var request = requests.draft(plan);
            try {
                return judge.fault(request, Wire.send(service, request));
            } catch (IOException e) {
                return Optional.of("no answer: " + e.getMessage());
            }
        }
    }
}
