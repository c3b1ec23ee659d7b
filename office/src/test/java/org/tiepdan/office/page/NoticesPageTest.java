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
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** An operator announces a swapped day off, after the page has shown what moves. */
class NoticesPageTest {
    private static final String TYPED =
            "number=9%2FTB&on=1%2F11%2F2026&date=20%2F11%2F2026&kind=SWAP_DAY_OFF&nameVi=Ngh%E1%BB%89&nameEn=Off";

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
    void listsWhatWasAnnounced() throws Exception {
        assertThat(get("/notices"))
                .contains("8726/TB-BNV", "20/07/2026", "Ngày nghỉ hoán đổi")
                .doesNotContain("??");
        assertThat(get("/notices?lang=en")).contains("Notices that change", "A swapped day off");
        get("/notices?lang=vi");
    }

    @Test
    void showsWhatMovesBeforeItIsAnnouncedAndKeepsWhatWasTyped() throws Exception {
        var page = post("go=check&" + TYPED);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("1.214", FixedCases.CASE, "KN-ACCEPT-1", "20/11/2026", "23/11/2026", "Trở lại đúng hạn")
                .contains("value=\"9/TB\"", "value=\"announce\"");
    }

    @Test
    void announcesAndSaysSo() throws Exception {
        assertThat(post("go=announce&" + TYPED).body()).contains("Đã công bố thông báo 9/TB.");
    }

    @Test
    void namesFaultsAndKeepsWhatWasTyped() throws Exception {
        var page = post("go=announce&date=20%2F11%2F2026&nameVi=abc");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Còn thiếu.", "value=\"20/11/2026\"", "value=\"abc\"");
    }

    private static String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url("/notices")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
