package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.servicekit.testkit.api.WalkedOperations;
import org.tiepdan.system.harness.Address;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;

/** Every answer of every operation carries the security headers; see docs/adr/0055. */
@ExtendWith(SharedSystem.Provider.class)
class HeadersIT {
    private static final Set<String> STREAMED = Set.of("/api/v1/petitions/import");

    @Test
    void areOnEveryAnswerOfEveryDocumentedOperation(SharedSystem system) {
        for (var service : List.of(system.intake(), system.routing(), system.tracking(), system.reporting())) {
            var document = Http.get(service.uri("/v3/api-docs")).body();
            var walked = walked(service.url()).walk(document, STREAMED).read("/v3/api-docs", "/nowhere", "/error");

            assertThat(walked.faults()).as(service.url()).isEmpty();
            assertThat(walked.statuses()).as(service.url()).contains(200, 404, 405);
        }
        assertThat(walked(system.intake().url())
                        .walk(Http.get(system.intake().uri("/v3/api-docs")).body(), STREAMED)
                        .statuses())
                .contains(413, 415);
    }

    @Test
    void areOnTheAnswersOfManagementAndOfTheOffice(SharedSystem system) {
        for (var service :
                List.of(system.intake(), system.routing(), system.tracking(), system.reporting(), system.office())) {
            assertThat(management(service).faults()).as(service.managementUrl()).isEmpty();
        }
        assertThat(walked(system.office().url())
                        .read("/", "/cases", "/cases/x", "/status", "/status/x", "/nowhere", "/api/v1/nothing")
                        .faults())
                .isEmpty();
    }

    private static WalkedOperations management(Address service) {
        return walked(service.managementUrl())
                .read("/actuator/health/readiness", "/actuator/prometheus", "/actuator", "/nowhere");
    }

    private static WalkedOperations walked(String url) {
        return new WalkedOperations(URI.create(url), SignIn.tokenOfAll());
    }
}
