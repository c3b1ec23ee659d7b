package org.tiepdan.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.servicekit.testkit.tls.Certificates;

/** The whole process with the TLS profiles: inbound and outbound connections. */
class OfficeOverTlsTest {
    private static final String UNKNOWN =
            "{\"status\": 404, \"code\": \"unknown-receipt-code\", \"detail\": \"Không có đơn mang mã này.\"}";

    @TempDir
    private Path folder;

    private Certificates certificates;
    private HttpsServer reporting;

    @BeforeEach
    void startReporting() throws IOException {
        certificates = Certificates.in(folder.resolve("ours"));
        reporting = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        reporting.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
        reporting.createContext("/", exchange -> {
            var problem = UNKNOWN.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(404, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        reporting.start();
    }

    @AfterEach
    void stopReporting() {
        reporting.stop(0);
    }

    @Test
    void showsWhatAServiceSaysForWhomTheNamedAuthorityVouches() throws Exception {
        var answer = askForACode(certificates.authority());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void believesNoServiceOfAnotherAuthority() throws Exception {
        var answer = askForACode(Certificates.in(folder.resolve("others")).authority());

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> askForACode(String authority) throws IOException, InterruptedException {
        try (var office = start(authority);
                var client = HttpClient.newBuilder()
                        .sslContext(certificates.client())
                        .build()) {
            var port = office.getEnvironment().getRequiredProperty("local.server.port");
            var page = URI.create("https://localhost:" + port + "/status/7K2MPXW4RT9D");
            return client.send(
                    HttpRequest.newBuilder(page).header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    private ConfigurableApplicationContext start(String authority) {
        return new SpringApplicationBuilder(OfficeApplication.class)
                .properties("spring.config.name=office")
                .run(
                        "--spring.profiles.active=tls,private-ca",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--TLS_CERTIFICATE=" + certificates.certificate(),
                        "--TLS_KEY=" + certificates.key(),
                        "--TLS_AUTHORITIES=" + authority,
                        "--spring.http.serviceclient.reporting.base-url=https://127.0.0.1:"
                                + reporting.getAddress().getPort());
    }
}
