package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedParked;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** An operator sees the parked cases and the reasons, and retries one. */
class ParkedPageTest {
    private static PageServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OPERATOR));
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsThemWithTheirReasons() throws Exception {
        assertThat(get("/parked"))
                .contains("Số vụ việc bị gác lại: 3", "Chỉ hiện 2 vụ việc", FixedParked.UNREADABLE)
                .contains("Không đọc được dữ liệu đã lưu", "StreamReadException", "Chưa thử lại từ khi khởi động")
                .doesNotContain("??");
    }

    @Test
    void saysOnTheHomeOfTheOperatorHowManyThereAre() throws Exception {
        assertThat(get("/")).contains("Số vụ việc bị gác lại: 3", "href=\"/parked\"");
    }

    @Test
    void hasOneTriedAgain() throws Exception {
        assertThat(retry(FixedParked.UNREADABLE))
                .contains("Vụ việc " + FixedParked.UNREADABLE + " sẽ được thử lại trong giây lát.");
    }

    @Test
    void saysWhenOneIsParkedNoMore() throws Exception {
        assertThat(retry(FixedCases.CASE)).contains("Vụ việc " + FixedCases.CASE + " không còn bị gác lại.");
    }

    private static String retry(String id) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url("/parked/" + id)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
