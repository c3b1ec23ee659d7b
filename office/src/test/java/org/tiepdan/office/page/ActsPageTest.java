package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** The forms of acts, step by step, and their error messages. */
class ActsPageTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]+)\"");

    private static PageServer server;
    private static FormSender browser;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443", "19-05455"));
        browser = new FormSender(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void offersWhatMayBeRecordedNowByNameAndNothingElse() throws Exception {
        assertThat(get("/cases/" + FixedCases.CASE).body())
                .contains("Việc có thể ghi nhận bây giờ", ">Thụ lý</a>", ">Rút đơn</a>")
                .contains("/cases/" + FixedCases.CASE + "/acts/acceptance")
                .doesNotContain("/acts/resumption", "/acts/correction\"");
    }

    @Test
    void asksForTheBodyTheDayAndWhatBelongsToTheAct() throws Exception {
        assertThat(form("transfer").body())
                .contains("name=\"by\"", "phường Phan Đình Phùng", "name=\"on\" value=\"16/11/2026\"")
                .contains("có thể là một ngày đã qua", "name=\"to\"", "list=\"bodies\"");
    }

    @Test
    void saysWhatItWillDoBeforeItDoesIt() throws Exception {
        var page = post("acceptance", "key=k1", "by=19-05443", "on=27/8/2026");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Thời hạn “Thụ lý khiếu nại lần đầu” được thực hiện đúng hạn.")
                .contains("Thời hạn “Giải quyết khiếu nại lần đầu” bắt đầu tính, đến hết 01/09/2026.")
                .contains("Trạng thái vụ việc: Đang giải quyết.", "name=\"key\" value=\"k1\"", "2026-08-27");
        assertThat(server.tracking().told()).noneMatch(told -> told.key().equals("k1"));
    }

    @Test
    void recordsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var id = "aa3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
        var confirm = postTo(id, "acceptance", "key=k2", "by=19-05443", "on=27/8/2026")
                .body();
        var command = "command=" + found(COMMAND, confirm).replace("&quot;", "\"");

        assertThat(postTo(id, "acceptance", "go=record", "key=k2", command).body())
                .contains("Đã ghi nhận: Thụ lý.", "<strong>Thụ lý, 27/08/2026</strong>");
        var again = postTo(id, "acceptance", "go=record", "key=k2", command);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body().split("<strong>Thụ lý, 27/08/2026</strong>", -1))
                .hasSize(2);
        assertThat(server.tracking().told().stream().filter(told -> told.key().equals("k2")))
                .hasSize(2)
                .allSatisfy(
                        told -> assertThat(told.body().path("on").asString()).isEqualTo("2026-08-27"));
    }

    @Test
    void putsARefusalBesideItsFieldAndKeepsTheInput() throws Exception {
        var page = post("transfer", "key=k3", "by=19-05455", "on=hom qua", "to=khong co");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"field-on-fault\"", "Cần viết ngày/tháng/năm", "value=\"hom qua\"")
                .contains("id=\"field-to-fault\"", "Không có cơ quan nào", "value=\"khong co\"")
                .contains("value=\"19-05455\" selected");
        assertThat(found(KEY, page.body())).isNotEqualTo("k3");
    }

    @Test
    void goesBackToTheFormWithAllThatWasTyped() throws Exception {
        assertThat(post("withdrawal", "go=back", "key=k4", "by=19-05443", "on=1/9/2026", "remaining=2")
                        .body())
                .contains("value=\"1/9/2026\"", "value=\"2\"", "name=\"key\" value=\"k4\"");
    }

    @Test
    void saysWhyAnActIsRefusedThatAnotherOfficerMadeImpossible() throws Exception {
        var page = postTo(
                FakeTracking.OVERTAKEN,
                "acceptance",
                "go=record",
                "key=k5",
                "on=1/9/2026",
                "command={\"by\":\"19-05443\"}");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Vụ việc đã tạm đình chỉ.", "value=\"1/9/2026\"");
    }

    @Test
    void saysThatAnActWaitsToBeRecorded() throws Exception {
        assertThat(postTo(FakeTracking.SLOW, "acceptance", "go=record", "key=k6", "command={\"by\":\"19-05443\"}")
                        .body())
                .contains("Thụ lý: đã gửi, đang chờ ghi nhận.");
    }

    @Test
    void keepsEverythingWhereTrackingDoesNotAnswerAndLetsItBeTriedAgain() throws Exception {
        var check = postTo(FakeTracking.BUSY, "acceptance", "key=k7", "by=19-05443", "on=1/9/2026");
        var record = postTo(
                FakeTracking.BUSY, "acceptance", "go=record", "key=k7", "on=1/9/2026", "command={\"by\":\"19-05443\"}");

        assertThat(check.statusCode()).isEqualTo(503);
        assertThat(check.body()).contains("chưa có gì được ghi", "value=\"check\"", "value=\"1/9/2026\"");
        assertThat(record.statusCode()).isEqualTo(503);
        assertThat(record.body())
                .contains("chỉ được ghi một lần", "value=\"record\"", "name=\"key\" value=\"k7\"", "name=\"command\"");
    }

    @Test
    void leadsBackToTheCaseWhereAnActIsNoLongerPossible() throws Exception {
        assertThat(form("resumption").body()).contains("Bây giờ không ghi nhận được việc này: Tiếp tục giải quyết.");
    }

    /** Most decisions involve no money, land or persons: those fields are folded until one is filled in. */
    @Test
    void asksWhatADecisionBringsAboutAndReadsNumbersAsVietnameseWriteThem() throws Exception {
        var id = "ba3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
        postTo(id, "acceptance", "go=record", "key=k10", "command={\"by\":\"19-05443\",\"on\":\"2026-08-27\"}");
        var form = get("/cases/" + id + "/acts/decision").body();
        var check = postTo(
                id,
                "decision",
                "key=k11",
                "by=19-05443",
                "on=27/8/2026",
                "number=12",
                "result.forState.moneyMillion=1.250,5",
                "result.discipline.people=2");
        var back = postTo(id, "decision", "go=back", "key=k11", "result.forState.moneyMillion=1.250,5");

        assertThat(form)
                .contains(
                        "<details class=\"act__more\">",
                        "name=\"result.forState.moneyMillion\"",
                        "inputmode=\"decimal\"");
        assertThat(found(COMMAND, check.body()).replace("&quot;", "\""))
                .contains("\"result\":{\"forState\":{\"moneyMillion\":1250.5},\"discipline\":{\"people\":2}}");
        assertThat(check.body()).contains("thu hồi cho Nhà nước: tiền (triệu đồng)", "1.250,5");
        assertThat(back.body()).contains("<details class=\"act__more\" open=\"open\">", "value=\"1.250,5\"");
    }

    @Test
    void asksForTheNumberOfThePaperThatMovesALimitAndKeepsWhatWasTypedBesideItsFault() throws Exception {
        var id = "ca3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
        postTo(id, "acceptance", "go=record", "key=k12", "command={\"by\":\"19-05443\",\"on\":\"2026-08-27\"}");
        var form = get("/cases/" + id + "/acts/extension").body();
        var refused =
                postTo(id, "extension", "key=k13", "by=19-05443", "on=27/8/2026", "reference=15/QĐ-UBND của bà Lan");

        assertThat(form).contains("Số văn bản", "như 15/QĐ-UBND.", "không ghi họ tên");
        assertThat(refused.body()).contains("value=\"15/QĐ-UBND của bà Lan\"", "id=\"field-reference-fault\"");
    }

    @Test
    void voidsARegistrationThatWasAMistake() throws Exception {
        var page = get("/cases/" + FixedCases.CASE + "/acts/correction?voids=REGISTRATION");

        assertThat(page.body())
                .contains("Sửa việc đã ghi: Đăng ký vụ việc", "value=\"REGISTRATION\"")
                .doesNotContain("name=\"instead\"");
    }

    @Test
    void repeatsNoTokenAndNoKeyInAnAddress() throws Exception {
        var page = post("acceptance", "key=k8", "_csrf=bi-mat", "by=19-05443", "on=27/8/2026")
                .body();

        assertThat(page).doesNotContain("bi-mat", "key=k8").contains("?by=19-05443", "lang=en");
    }

    @Test
    void countsALimitDayByDay() throws Exception {
        assertThat(get("/cases/" + FixedCases.CASE + "/limits/" + FakeTracking.LIMIT)
                        .body())
                .contains("Giải quyết khiếu nại lần đầu", "Tính 2 ngày; không tính 2 ngày.")
                .contains("Tạm đình chỉ từ 29/08/2026, tiếp tục từ 30/08/2026: trở ngại khách quan (LKN 11a)."
                        + " Quyết định tạm đình chỉ số 15/QĐ-UBND. Quyết định tiếp tục giải quyết số 16/QĐ-UBND.")
                .contains("Văn bản gia hạn số 14/QĐ-UBND.")
                .contains("Gia hạn 1 ngày, ngày 28/08/2026", "Ngày thứ 2, do gia hạn")
                .contains("Tính lại theo thông báo 8726/TB-BNV");
    }

    @Test
    void saysEverythingInEnglishToo() throws Exception {
        var form = get("/cases/" + FixedCases.CASE + "/acts/withdrawal?lang=en").body();
        var confirm = postTo(FixedCases.CASE, "withdrawal?lang=en", "key=k9", "by=19-05443", "on=27/8/2026");
        get("/cases/" + FixedCases.CASE + "?lang=vi");

        assertThat(form).contains("<html lang=\"en\"", "Day of the act", "Petitioners who continue");
        assertThat(confirm.body())
                .contains("<html lang=\"en\"", "The case is closed: Withdrawn.", "is no longer owed.")
                .doesNotContain("??", "Thời hạn", "Ghi nhận");
    }

    private static HttpResponse<String> form(String act) throws Exception {
        return get("/cases/" + FixedCases.CASE + "/acts/" + act);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return browser.get(path);
    }

    private static HttpResponse<String> post(String act, String... fields) throws Exception {
        return postTo(FixedCases.CASE, act, fields);
    }

    private static HttpResponse<String> postTo(String id, String act, String... fields) throws Exception {
        var named = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var parts = field.split("=", 2);
            named.put(parts[0], parts[1]);
        }
        return browser.post("/cases/" + id + "/acts/" + act, named);
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
