package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** What one person opens, and what two. */
class OpeningPageTest {
    private static final Map<String, String> TYPED =
            Map.of("petition", FixedCases.CASE, "reason", "CONTACT-PETITIONER", "reference", "417/QĐ-UBND");
    private static final String NAME = "Trần Thị Thử &lt;i&gt;";

    private static PageServer one;
    private static PageServer two;
    private FormSender alone;
    private FormSender ofTwo;

    @BeforeAll
    static void start() {
        one = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OPENER));
        two = new PageServer(FixedDashboard::of, FixedPeople.of(Role.DENUNCIATION_OPENER));
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @BeforeEach
    void begin() {
        one.counter().forget();
        two.counter().forget();
        alone = new FormSender(one);
        ofTwo = new FormSender(two);
    }

    @Test
    void theHomeLeadsToTheForm() throws Exception {
        assertThat(alone.get("/").body()).contains("href=\"/openings\"").doesNotContain("chưa có trang");
        assertThat(alone.get("/openings?petition=" + FixedCases.CASE).body())
                .contains("value=\"" + FixedCases.CASE + "\"", "Bảo vệ người tố cáo.")
                .doesNotContain("Nhập nhầm.", "Không có văn bản này.");
    }

    @Test
    void onePersonSeesAtOnceAndNothingKeepsIt() throws Exception {
        var page = alone.post("/openings", TYPED);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(NAME, "000000000009", "0900000009", "Cá nhân", "12/QĐ-UBND", "ba lần");
        assertThat(page.body())
                .contains("Cơ quan khi có hành vi", "Ủy ban nhân dân phường Phan Đình Phùng")
                .contains("Cơ quan quản lý ngành, lĩnh vực", "Sở Xây dựng");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.uri().getQuery()).isNull();
        assertThat(alone.get("/openings").body()).doesNotContain(NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        petition  | 12             | 422 | petition-fault  | Cần mã đơn gồm 32 chữ số
        petition  | 00000000000000000000000000000000 | 404 | petition-fault | Không có đơn mang mã này
        petition  | 7d3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e | 404 | petition-fault | Không có đơn mang mã này
        reason    | ''             | 422 | reason-fault    | Còn thiếu.
        reference | ''             | 422 | reference-fault | Còn thiếu.
        reference | Lý Văn Thử     | 422 | reference-fault | Cần số của văn bản.
        """)
    void aFaultIsBesideWhatWasTyped(String field, String value, int status, String id, String said) throws Exception {
        var page = alone.post("/openings", FormSender.changed(TYPED, field, value));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .containsPattern("id=\"" + id + "\"[^>]*>" + said)
                .doesNotContain(NAME);
        if (!field.equals("petition")) {
            assertThat(page.body()).contains("value=\"" + FixedCases.CASE + "\"");
        }
        assertThat(page.body()).contains("aria-invalid=\"true\" aria-describedby=\"" + id);
    }

    @ParameterizedTest
    @CsvSource({FakeOpenings.ERASED + ", 410, Khóa của đơn đã bị xóa.", FakeOpenings.BUSY + ", 503, Chưa biết."})
    void whatIntakeRefusesIsSaidAndTheInputKept(String petition, int status, String said) throws Exception {
        alone.get("/openings");

        var page = alone.post("/openings", FormSender.changed(TYPED, "petition", petition));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains(said, "value=\"" + petition + "\"", "value=\"417/QĐ-UBND\"")
                .containsPattern("value=\"CONTACT-PETITIONER\" selected");
    }

    @Test
    void aDenunciationWaitsForASecondPerson() throws Exception {
        var page = ofTwo.post("/openings", FormSender.changed(TYPED, "petition", FakeOpenings.DENUNCIATION));

        assertThat(page.uri().getPath()).startsWith("/openings/" + FakeOpenings.DENUNCIATION + "/");
        assertThat(page.body())
                .contains(
                        "Chờ người thứ hai",
                        "417/QĐ-UBND",
                        "Liên hệ với người gửi đơn.",
                        page.uri().toString())
                .doesNotContain("value=\"confirm\"", "value=\"read\"", NAME);
    }

    @Test
    void theSecondPersonAgreesAndReadsOnce() throws Exception {
        var address = "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.WAITING;
        assertThat(ofTwo.get(address).body())
                .contains("12/CV-TTr", "Bảo vệ người tố cáo.", "value=\"confirm\"", "value=\"decline\"")
                .doesNotContain("value=\"read\"");

        assertThat(ofTwo.post(address, Map.of("go", "confirm")).body())
                .contains("Đã ghi nhận việc đồng ý.", "value=\"read\"");
        var read = ofTwo.post(address, Map.of("go", "read"));
        assertThat(read.body()).contains(NAME);
        assertThat(read.headers().firstValue("Cache-Control")).contains("no-store");

        var again = ofTwo.post(address, Map.of("go", "read"));
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Mỗi người chỉ xem một lần.").doesNotContain(NAME, "value=\"read\"");
    }

    @Test
    void theSecondPersonRefusesForAReason() throws Exception {
        var address = "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.WAITING;
        var without = ofTwo.post(address, Map.of("go", "decline", "reason", ""));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).containsPattern("id=\"reason-fault\"[^>]*>Còn thiếu lý do.");

        assertThat(ofTwo.post(address, Map.of("go", "decline", "reason", "PAPER-NOT-FOUND"))
                        .body())
                .contains("Đã ghi nhận việc từ chối.", "Yêu cầu này đã bị từ chối.", "href=\"/openings\"")
                .doesNotContain("value=\"confirm\"");
    }

    @Test
    void whoComesAfterTheSecondPersonReadsThatItIsConfirmed() throws Exception {
        var late = ofTwo.post(
                "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.TAKEN, Map.of("go", "confirm"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Đã có người đồng ý.")
                .doesNotContain("Không có yêu cầu mang mã này.", "12/CV-TTr");
    }

    @Test
    void whatIsOverOrUnknownIsSaid() throws Exception {
        var expired = ofTwo.get("/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.EXPIRED);
        assertThat(expired.body())
                .contains("Yêu cầu đã quá một giờ nên hết hiệu lực.", "href=\"/openings\"")
                .doesNotContain("value=\"confirm\"");
        var late = ofTwo.post(
                "/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.EXPIRED, Map.of("go", "confirm"));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Yêu cầu đã quá một giờ.");

        var unknown = ofTwo.get("/openings/" + FakeOpenings.DENUNCIATION + "/" + FakeOpenings.UNKNOWN);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có yêu cầu mang mã này.");
        var none = ofTwo.get("/openings/" + FakeOpenings.UNKNOWN + "/" + FakeOpenings.WAITING);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("Không có đơn mang mã này.");
    }
}
