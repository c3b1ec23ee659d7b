package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.testkit.FakeErasures;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** A leader requests an erasure, and a person who opens such petitions confirms it. */
class ErasurePageTest {
    private static final Map<String, String> TYPED =
            Map.of("petition", FixedCases.CASE, "reason", "WRONG-ENTRY", "reference", "417/QĐ-UBND");
    private static final String ASKED = "/erasures/" + FixedCases.CASE + "/" + FakeErasures.WAITING;
    private static final String[] REMAINS = {
        "Vẫn còn lại sau khi xóa",
        "Dữ kiện của đơn trong các sự kiện",
        "Số đến và năm của sổ.",
        "Mã biên nhận còn tra cứu được.",
        "Mã băm có khóa",
        "Bản mã không còn ai mở được."
    };

    private static PageServer leading;
    private static PageServer opening;
    private FormSender leader;
    private FormSender opener;

    @BeforeAll
    static void start() {
        leading = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-05443"));
        opening = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OPENER, "19-05443"));
    }

    @AfterAll
    static void stop() {
        leading.close();
        opening.close();
    }

    @BeforeEach
    void begin() {
        leading.counter().forget();
        opening.counter().forget();
        leader = new FormSender(leading);
        opener = new FormSender(opening);
    }

    @Test
    void aLeaderOfABodyThatHandlesTheCaseIsLedToTheForm() throws Exception {
        var link = "/erasures?petition=" + FixedCases.CASE;
        assertThat(leader.get("/cases/" + FixedCases.CASE).body()).contains("href=\"" + link + "\"");
        assertThat(leader.get(link).body())
                .contains("value=\"" + FixedCases.CASE + "\"", "Nhập nhầm.")
                .contains(REMAINS)
                .doesNotContain("Bảo vệ người tố cáo.", "Không có văn bản này.");

        assertThat(leader.get("/cases/" + FixedCases.OLDER).body())
                .as("a matter, which has no sealed part of its own")
                .doesNotContain("/erasures");
        try (var above = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-ubnd"));
                var officer = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443"))) {
            assertThat(new FormSender(above).get("/cases/" + FixedCases.CASE).body())
                    .doesNotContain("/erasures");
            assertThat(new FormSender(officer).get("/cases/" + FixedCases.CASE).body())
                    .doesNotContain("/erasures");
        }
    }

    @Test
    void nothingIsErasedUntilASecondPersonConfirms() throws Exception {
        var page = leader.post("/erasures", TYPED);

        assertThat(page.uri().getPath()).startsWith("/erasures/" + FixedCases.CASE + "/");
        assertThat(page.body())
                .contains(
                        "Chưa có gì bị xóa.",
                        "417/QĐ-UBND",
                        "Nhập nhầm.",
                        page.uri().toString())
                .contains(REMAINS)
                .doesNotContain("Đồng ý xóa");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theSecondPersonSeesWhatRemainsBeforeConfirming() throws Exception {
        assertThat(opener.get(ASKED).body())
                .contains("12/CV-UBND", "Nhập nhầm.", "Có hiệu lực đến", "Đồng ý xóa, không khôi phục được")
                .contains(REMAINS);

        var done = opener.post(ASKED, Map.of());

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body())
                .contains("Đã xóa. Việc xóa đã được ghi lại.", "Khóa của đơn đã bị xóa.")
                .contains(REMAINS)
                .doesNotContain("Đồng ý xóa", "Có hiệu lực đến");
        assertThat(opener.post(ASKED, Map.of()).statusCode()).isEqualTo(410);
    }

    @Test
    void whoOpensNoDenunciationIsNotShownARequestForOne() throws Exception {
        var page = opener.get("/erasures/" + FakeOpenings.DENUNCIATION + "/" + FakeErasures.WAITING);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không có đơn mang mã này.").doesNotContain("12/CV-UBND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        petition  | 12             | 422 | petition-fault  | Cần mã đơn gồm 32 chữ số
        petition  | 00000000000000000000000000000000 | 404 | petition-fault | Không có đơn mang mã này
        reason    | ''             | 422 | reason-fault    | Còn thiếu.
        reference | ''             | 422 | reference-fault | Còn thiếu.
        reference | Lý Văn Thử     | 422 | reference-fault | Cần số của văn bản.
        """)
    void aFaultIsBesideWhatWasTyped(String field, String value, int status, String id, String said) throws Exception {
        var page = leader.post("/erasures", FormSender.changed(TYPED, field, value));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .containsPattern("id=\"" + id + "\"[^>]*>" + said)
                .contains("aria-invalid=\"true\" aria-describedby=\"" + id)
                .contains(REMAINS);
        if (!field.equals("petition")) {
            assertThat(page.body()).contains("value=\"" + FixedCases.CASE + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({FakeOpenings.ERASED + ", 410, Khóa của đơn đã bị xóa.", FakeOpenings.BUSY + ", 503, Chưa biết."})
    void whatIntakeRefusesIsSaidAndTheInputKept(String petition, int status, String said) throws Exception {
        var page = leader.post("/erasures", FormSender.changed(TYPED, "petition", petition));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains(said, "value=\"" + petition + "\"", "value=\"417/QĐ-UBND\"")
                .containsPattern("value=\"WRONG-ENTRY\" selected");
    }

    @Test
    void whatIsOverOrUnknownIsSaid() throws Exception {
        var expired = opener.get("/erasures/" + FixedCases.CASE + "/" + FakeErasures.EXPIRED);
        assertThat(expired.body())
                .contains("Yêu cầu đã quá một giờ nên hết hiệu lực. Chưa có gì bị xóa.")
                .doesNotContain("Đồng ý xóa", "href=\"/erasures\"");
        assertThat(opener.get("/erasures/" + FixedCases.CASE + "/" + FakeOpenings.UNKNOWN)
                        .statusCode())
                .isEqualTo(404);
    }

    /** The list is said before there is an answer that has it. */
    @Test
    void theListOfWhatRemainsIsThatOfTheContract() {
        var contract = Path.of("../contracts/openapi/intake-service.json").toFile();
        var codes = EventJson.MAPPER
                .readTree(contract)
                .at("/components/schemas/ErasedPetition/properties/remains/items/properties/code/enum");

        assertThat(codes.valueStream().map(code -> code.asString()))
                .containsExactly("FACTS", "REGISTER-NUMBER", "RECEIPT", "DIGESTS", "CIPHERTEXT");
    }
}
