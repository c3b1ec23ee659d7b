package org.tiepdan.servicekit.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A separate management port has the same edge. */
class ManagementPortTest {

    @Test
    void hasTheSameBoundsAndErrors() throws IOException {
        try (var server = EdgeServer.start("management.server.port=0")) {
            int port = server.managementPort();

            assertThat(port).isNotEqualTo(server.port());
            assertThat(RawClient.ask(port, "GET /actuator/health", "", "")).startsWith("HTTP/1.1 200");
            assertThat(RawClient.ask(port, "GET /actuator/health", "Host: rebound.example\r\n", ""))
                    .startsWith("HTTP/1.1 421");
            assertThat(RawClient.ask(port, "POST /actuator/health", "Content-Length: 100000000\r\n", ""))
                    .startsWith("HTTP/1.1 413");
            for (var line :
                    new String[] {"GET /nowhere", "GET /error", "PATCH /actuator/health", "TRACE /actuator", "GET /%zz"
                    }) {
                assertThat(RawClient.ask(port, line, "", ""))
                        .startsWith("HTTP/1.1 4")
                        .contains("application/problem+json")
                        .contains("\"code\":");
            }
        }
    }
}
