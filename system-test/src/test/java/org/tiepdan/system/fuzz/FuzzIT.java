package org.tiepdan.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
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
 * Whatever is sent to a service, it never answers with an internal error, with a status that its document lacks, or without a code.
 * {@code -Dfuzz.seed=…} sends other requests, {@code -Dfuzz.requests=…} more of them.
 */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class FuzzIT {
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_701L);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 900);

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

        assertThat(fuzz.findings(SEED, REQUESTS))
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
}
