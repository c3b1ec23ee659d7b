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
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** The whole process, with the edge of every service, while the services it calls are down. */
class OfficeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static WholeOffice office;
    private static Visitor officer;

    @BeforeAll
    static void start() throws Exception {
        office = new WholeOffice("--spring.http.serviceclient.reporting.base-url=http://127.0.0.1:" + closedPort());
        officer = office.visitor();
        officer.signIn("officer", "/");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void saysOnEveryPageThatNothingCanBeShownWhileTheServicesAreAway() throws Exception {
        for (var path : List.of("/", "/cases", "/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "/status/7K2MPXW4RT9D")) {
            var page = officer.ask(path);

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
                            ask(office.management(path), "*/*").headers().map()))
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
    void isReadyWhoeverElseIsAwayAndSaysMoreToOperatorsAlone() throws Exception {
        var figures = office.management("/actuator/prometheus");

        assertThat(ask(office.management("/actuator/health/readiness"), "*/*").statusCode())
                .isEqualTo(200);
        assertThat(ask(figures, "*/*").statusCode()).isEqualTo(401);
        assertThat(ask(figures, "*/*", TestIssuer.shared().token(Role.LEADER, "19-ubnd"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask(figures, "*/*", TestIssuer.shared().token(Role.OPERATOR)).body())
                .contains("http_server_requests_seconds_count");
        assertThat(get("/actuator/health", "*/*").statusCode()).isEqualTo(404);
        assertThat(office.managementFaults()).isEmpty();
    }

    @Test
    void asksForTheReceiptCodeWithoutAnybodyElse() throws Exception {
        assertThat(get("/status", BROWSER).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAtItsEdgeAndStillAsAPage() throws Exception {
        assertThat(officer.ask("/cases?q=%00").statusCode()).isEqualTo(422);
        assertThat(officer.ask("/cases?q=%00").body()).contains("<html");
        assertThat(get("/cases?q=%FF", "*/*").body()).contains("\"unreadable-query\"");
        var page = officer.ask("/cases?q=Bi-mat%FF");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<html", "Không đọc được phần sau dấu hỏi")
                .doesNotContain("Bi-mat");
    }

    private static HttpResponse<String> get(String path, String accepted) throws Exception {
        return ask(office.url(path), accepted);
    }

    private static HttpResponse<String> ask(String address, String accepted, String... token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accepted);
        for (var one : token) {
            request.header("Authorization", "Bearer " + one);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
