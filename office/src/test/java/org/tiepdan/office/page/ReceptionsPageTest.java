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
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** A clerk enters a reception, sees the month, and voids a wrong record. */
class ReceptionsPageTest {
    private static final String GOOD =
            "key=k1&by=19-05443&heldOn=12%2F11%2F2026&session=REGULAR&visits=2&people=3&mattersFirst=2&mattersAgain=0";

    private static PageServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.CLERK, "19-05443"));
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
    void showsTheMonthWithItsTotalAndTheLeastDays() throws Exception {
        assertThat(get("/receptions"))
                .contains(
                        "Tháng 11/2026", "12/11/2026", "Định kỳ của Thủ trưởng", "1.019", "Tiếp thường xuyên (đã hủy)")
                .contains("chỉ tiếp 1 ngày, ít nhất phải 2 ngày (LTCD 15)", "verdict--bad")
                .contains("Ngoài ra 3 đơn nộp trực tiếp", "/receptions?", "value=\"16/11/2026\"")
                .contains("/void\"")
                .doesNotContain("??");
        assertThat(get("/receptions?month=2026-10")).contains("Tháng 10/2026");
        assertThat(get("/receptions?month=x&lang=en")).contains("Receptions of citizens", "In addition, 3 petitions");
        get("/receptions?lang=vi");
    }

    /** LTCD 24.4; NĐ154/2026 23.1 and 4.3: receptions belong to no case, so their page looks up these days itself. */
    @Test
    void saysByWhichDayANoticeHasToComeAndWhetherItDid() throws Exception {
        assertThat(get("/receptions"))
                .contains("Niêm yết lịch tiếp công dân", "Thông báo từ chối tiếp công dân")
                .doesNotContain("Thụ lý khiếu nại lần đầu");

        var asked = "/receptions?notice=TCD-SCHEDULE-POST&noticeDay=20%2F11%2F2026";
        assertThat(get(asked)).contains("Chậm nhất ngày 13/11/2026 (LTCD 24.4).");
        assertThat(get(asked + "&noticeGiven=13%2F11%2F2026")).contains("Ngày 13/11/2026 là đúng hạn");
        assertThat(get(asked + "&noticeGiven=14%2F11%2F2026")).contains("Ngày 14/11/2026 là muộn", "verdict--bad");
        assertThat(get(asked + "&noticeGiven=hom+qua")).contains("Cần ngày đã niêm yết", "value=\"hom qua\"");
        assertThat(get("/receptions?notice=TCD-SCHEDULE-POST&noticeDay=mai"))
                .contains("Cần viết ngày/tháng/năm", "value=\"mai\"");
    }

    /** NĐ154/2026 4.3: three working days from the day on which the grounds were established. */
    @Test
    void checksTheNoticeOfARefusalToReceive() throws Exception {
        var asked = "/receptions?notice=TCD-REFUSE-NOTICE&noticeDay=20%2F11%2F2026";

        assertThat(get(asked)).contains("Chậm nhất ngày 25/11/2026 (NĐ154/2026 4.3).");
        assertThat(get(asked + "&noticeGiven=25%2F11%2F2026")).contains("Ngày 25/11/2026 là đúng hạn");
        assertThat(get(asked + "&noticeGiven=26%2F11%2F2026")).contains("Ngày 26/11/2026 là muộn", "verdict--bad");
    }

    @Test
    void showsReceptionsAlsoWhileTrackingIsBusy() throws Exception {
        server.tracking().busyWithTheLaw(true);
        try {
            assertThat(get("/receptions"))
                    .contains("Tháng 11/2026", "Ghi một buổi tiếp")
                    .doesNotContain("Niêm yết lịch tiếp công dân");
        } finally {
            server.tracking().busyWithTheLaw(false);
        }
    }

    @Test
    void recordsWhatWasTypedOnceForItsKey() throws Exception {
        var page = post("/receptions", GOOD);

        assertThat(page.body()).contains("Đã ghi buổi tiếp ngày 12/11/2026.");
        var told = server.counter().toldTo("/receptions").getLast();
        assertThat(told.key()).isEqualTo("k1");
        assertThat(told.body().path("heldOn").asString()).isEqualTo("2026-11-12");
        assertThat(told.body().path("people").isInt()).isTrue();
        assertThat(told.body().has("groups")).isFalse();
        assertThat(told.body().has("sessions")).isFalse();
    }

    @Test
    void namesFaultsBesideTheirFieldsAndKeepsWhatWasTyped() throws Exception {
        var page = post("/receptions", "key=k2&by=19-05443&heldOn=hom+nay&people=3&groups.groups=1&groups.people=40");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"reception-visits-fault\"", "id=\"reception-session-fault\"", "Còn thiếu.")
                .contains("id=\"reception-groups-people-fault\"", "Nhiều hơn tổng số.", "value=\"40\"")
                .contains("value=\"hom nay\"", "name=\"key\" value=\"k2\"");
    }

    @Test
    void voidsARecordForAReason() throws Exception {
        var page = post("/receptions/4d1e8a2c6b0f3957a1c4e8d26f9b0357/void", "reason=WRONG_FIGURES&body=19-05443");

        assertThat(page.body()).contains("Đã hủy ghi nhận.");
        assertThat(server.counter()
                        .toldTo("/void")
                        .getLast()
                        .body()
                        .path("reason")
                        .asString())
                .isEqualTo("WRONG_FIGURES");
    }

    private static String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
