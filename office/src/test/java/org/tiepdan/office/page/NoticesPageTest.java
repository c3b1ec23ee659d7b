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
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** An operator announces a swapped day off, after seeing a preview of the days that move. */
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
                .contains(
                        "8726/TB-BNV",
                        "20/07/2026",
                        "21/08/2026 · Ngày nghỉ hoán đổi",
                        "Thời hạn KN-ACCEPT-1 từ 01/12/2026: 9 ngày")
                .doesNotContain("??");
        assertThat(get("/notices?lang=en"))
                .contains("Notices that change", "A swapped day off", "Limit KN-ACCEPT-1 from 1 Dec 2026: 9 days");
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
    void takesSeveralDaysAndSeveralRowsOfTheLawInOneNotice() throws Exception {
        var days =
                "&date=24%2F11%2F2026&kind=WORKED_WEEKEND&nameVi=B%C3%B9&nameEn=Worked&date=&kind=SWAP_DAY_OFF&nameVi=&nameEn=";
        var limits = "&ruleId=KN-ACCEPT-1&effectiveFrom=1%2F12%2F2026&length=9&unit=WORKING_DAY&basis=L1"
                + "&ruleId=TC-INITIAL&effectiveFrom=1%2F1%2F2027&length=8&unit=";

        var more = post("go=more&" + TYPED + days + limits).body();
        assertThat(more)
                .contains("Ngày thay đổi 3", "Thời hạn thay đổi 3", "id=\"date-2\"", "id=\"rule-2\"")
                .doesNotContain("Ngày thay đổi 4", "Thời hạn thay đổi 4", "value=\"announce\"");

        assertThat(post("go=announce&" + TYPED + days + limits).body()).contains("Đã công bố thông báo 9/TB.");
        assertThat(server.tracking().announced()).isEqualTo(EventJson.MAPPER.readTree("""
            {"number": "9/TB", "on": "2026-11-01",
             "days": [
              {"date": "2026-11-20", "kind": "SWAP_DAY_OFF", "nameVi": "Nghỉ", "nameEn": "Off"},
              {"date": "2026-11-24", "kind": "WORKED_WEEKEND", "nameVi": "Bù", "nameEn": "Worked"}],
             "limits": [
              {"ruleId": "KN-ACCEPT-1", "effectiveFrom": "2026-12-01", "length": "9", "unit": "WORKING_DAY", "basis": "L1"},
              {"ruleId": "TC-INITIAL", "effectiveFrom": "2027-01-01", "length": "8"}]}\
            """));
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
