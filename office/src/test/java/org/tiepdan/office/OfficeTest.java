package org.tiepdan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** The whole process, with the edge of every service, while nobody answers its questions. */
class OfficeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static ConfigurableApplicationContext office;

    @BeforeAll
    static void start() throws IOException {
        office = new SpringApplicationBuilder(OfficeApplication.class)
                .properties("spring.config.name=office")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.http.serviceclient.reporting.base-url=http://127.0.0.1:" + closedPort());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void saysOnEveryPageThatNothingCanBeShownWhileTheServicesAreAway() throws Exception {
        for (var path : List.of("/", "/cases", "/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "/status/7K2MPXW4RT9D")) {
            var page = get(path, BROWSER);

            assertThat(page.statusCode()).as(path).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.body()).as(path).contains("<html lang=\"vi\"", "Chưa đọc được dữ liệu");
        }
        assertThat(get("/status/7K2MPXW4RT9D", BROWSER).body()).doesNotContain("href=\"/\"", "href=\"/cases");
    }

    @Test
    void tellsABrowserOnEveryAnswerWhatItMayDoWithIt() throws Exception {
        for (var path : List.of(
                "/",
                "/cases",
                "/cases/x",
                "/status",
                "/status/x",
                "/don",
                "/api/v1/nothing",
                "/page/no.css",
                "/cases?q=%00",
                "/cases?q=%FF",
                "/error")) {
            for (var accepted : List.of(BROWSER, "*/*")) {
                assertThat(SafeHeaders.faults(get(path, accepted).headers().map()))
                        .as(path)
                        .isEmpty();
            }
        }
        for (var path : List.of("/actuator/health", "/actuator/prometheus", "/nowhere")) {
            assertThat(SafeHeaders.faults(
                            ask("local.management.port", path, "*/*").headers().map()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void letsItsFilesBeKept() throws Exception {
        var mark = get("/page/mark.svg", "*/*");

        assertThat(mark.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public");
        assertThat(SafeHeaders.faultsOfAFile(mark.headers().map())).isEmpty();
    }

    @Test
    void isReadyWhoeverElseIsAway() throws Exception {
        assertThat(ask("local.management.port", "/actuator/health/readiness", "*/*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("local.management.port", "/actuator/prometheus", "*/*").body())
                .contains("http_server_requests_seconds_count");
        assertThat(get("/actuator/health", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void asksForTheReceiptCodeWithoutAnybodyElse() throws Exception {
        assertThat(get("/status", BROWSER).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAtItsEdgeAndStillAsAPage() throws Exception {
        assertThat(get("/cases?q=%00", "*/*").statusCode()).isEqualTo(422);
        assertThat(get("/cases?q=%00", "*/*").body()).contains("<html");
        assertThat(get("/cases?q=%FF", "*/*").body()).contains("\"unreadable-query\"");
        var page = get("/cases?q=Bi-mat%FF", BROWSER);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<html", "Không đọc được phần sau dấu hỏi")
                .doesNotContain("Bi-mat");
    }

    private static HttpResponse<String> get(String path, String accepted) throws Exception {
        return ask("local.server.port", path, accepted);
    }

    private static HttpResponse<String> ask(String port, String path, String accepted) throws Exception {
        var address = "http://127.0.0.1:" + office.getEnvironment().getRequiredProperty(port) + path;
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accepted);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
