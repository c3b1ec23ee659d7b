package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedPetition;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** The counter without scripts: check, register, and error messages. */
class CounterPageTest {
    private static final Map<String, String> COMPLAINT = Map.of(
            "key", "k1",
            "receivingBody", "19-btcd",
            "petitioner.kind", "INDIVIDUAL",
            "petitioner.fullName", "Nguyễn Thị Lan",
            "channel", "IN_PERSON",
            "type", "COMPLAINT",
            "subject", "Khiếu nại thu hồi đất",
            "content", "Tôi không đồng ý.",
            "respondent.body", "Ủy ban nhân dân phường Phan Đình Phùng",
            "respondent.role", "HEAD");

    private static PageServer server;
    private FormSender sender;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.CLERK));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        server.counter().forget();
        sender = new FormSender(server);
    }

    @Test
    void isOneStepFromTheHomeOfAClerk() throws Exception {
        assertThat(sender.get("/").body()).contains("href=\"/counter\"", "Tiếp nhận đơn mới", ">Quầy tiếp nhận</a>");
        assertThat(sender.get("/counter").body())
                .contains(
                        "name=\"key\" value=\"",
                        "name=\"receivingBody\" value=\"19-btcd\"",
                        "value=\"IN_PERSON\" selected");
    }

    @Test
    void saysWhatWouldComeOfItAndRecordsNothing() throws Exception {
        var page = sender.post("/counter", COMPLAINT);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "phường Phan Đình Phùng: chuyển đơn", "do chính người đó giải quyết", "LKN 17 (Luật 136/2025)")
                .contains("Thông báo kết quả xử lý cho công dân: 30/11/2026", "Giải quyết khiếu nại lần đầu: 30 ngày")
                .contains("Chưa thấy đơn nào có nội dung này.", "value=\"19-05443|")
                .doesNotContain("Còn phải nhập");
        assertThat(server.counter().toldTo("/petitions")).isEmpty();
    }

    @Test
    void warnsOfAPetitionThatWasSeenBefore() throws Exception {
        assertThat(sender.post("/counter", with("content", "Tôi đã gửi đơn này."))
                        .body())
                .contains("Đã có 1 đơn cùng nội dung", "nhận ngày 01/07/2026", "Cùng người gửi", "href=\"/cases/");
    }

    @Test
    void asksRoutingWithoutWhoWroteAndWithoutTheWords() throws Exception {
        sender.post("/counter", COMPLAINT);

        var facts = server.counter().toldTo("/routing/preview").getFirst().body();
        assertThat(facts.toString()).doesNotContain("Nguyễn Thị Lan", "Tôi không đồng ý", "thu hồi đất");
        assertThat(facts.at("/respondent/body").asString()).isEqualTo("19-05443");
    }

    @Test
    void registersAndShowsNumberReceiptAndTheWayToTheNext() throws Exception {
        var page = sender.post("/counter/register", COMPLAINT);

        assertThat(page.uri().getPath()).isEqualTo("/counter/" + FixedPetition.ID);
        assertThat(page.body())
                .contains("Số đến 153/2026 của Ban Tiếp công dân", "K7M2 PX94 RTWA", "/receipt\"")
                .contains("href=\"/counter?new\"", "autofocus");
        assertThat(sender.get("/counter/" + FixedPetition.ID).body()).doesNotContain("K7M2");
        var told = server.counter().toldTo("/petitions").getFirst();
        assertThat(told.key()).isEqualTo("k1");
        assertThat(told.body().at("/respondent/body").asString()).isEqualTo("19-05443");
    }

    @Test
    void isOnePetitionHoweverOftenTheButtonIsPressed() throws Exception {
        sender.post("/counter/register", COMPLAINT);
        sender.post("/counter/register", COMPLAINT);

        assertThat(server.counter().toldTo("/petitions")).extracting("key").containsExactly("k1", "k1");
    }

    @Test
    void putsEachFaultBesideItsFieldAndKeepsTheInput() throws Exception {
        var page = sender.post("/counter/register", with("subject", "Đơn của Nguyễn Thị Lan", "type", ""));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "id=\"subject-fault\"",
                        "Không được nêu tên người viết đơn.",
                        "value=\"Đơn của Nguyễn Thị Lan\"")
                .contains("id=\"type-fault\"", "Cần nhập: Loại đơn.", "name=\"key\" value=\"k1\"")
                .contains("value=\"Nguyễn Thị Lan\"", "Tôi không đồng ý.");
    }

    @Test
    void letsTheClerkChooseAmongSeveralOfOneNameAndNeverChooses() throws Exception {
        var page = sender.post("/counter/register", with("place.commune", "Quang Trung"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Có nhiều nơi mang tên này", "value=\"05443|Quang Trung\"", "value=\"05482|Quang Trung\"")
                .contains("Phường Quang Trung, Thành phố Thái Nguyên");
        assertThat(server.counter().toldTo("/petitions")).isEmpty();

        sender.post(
                "/counter/register", with("place.commune", "Quang Trung", "place.commune.choice", "05482|Quang Trung"));

        var told = server.counter().toldTo("/petitions").getFirst();
        assertThat(told.body().at("/place/commune").asString()).isEqualTo("05482");
    }

    @Test
    void saysThatANameMeansNothing() throws Exception {
        assertThat(sender.post("/counter", with("respondent.body", "khong co")).body())
                .contains("id=\"respondent-body-fault\"", "Không có cơ quan nào", "value=\"khong co\"");
    }

    @Test
    void keepsEverythingWhereIntakeDoesNotAnswerAndLetsItBeTriedAgain() throws Exception {
        server.counter().beBusy(true);
        var page = sender.post("/counter/register", COMPLAINT);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Chưa biết đơn đã được ghi hay chưa", "name=\"key\" value=\"k1\"")
                .contains("value=\"Nguyễn Thị Lan\"", "Tôi không đồng ý.");
    }

    @Test
    void keepsADraftInTheSessionUntilItIsRegisteredOrLeft() throws Exception {
        sender.post("/counter", COMPLAINT);
        assertThat(sender.get("/counter").body())
                .contains("đơn đang nhập dở", "value=\"Nguyễn Thị Lan\"", "value=\"k1\"");
        assertThat(sender.get("/counter?new").body()).doesNotContain("Nguyễn Thị Lan", "value=\"k1\"");

        sender.post("/counter/panel", COMPLAINT);
        assertThat(sender.get("/counter").body()).contains("value=\"Nguyễn Thị Lan\"");
        sender.post("/counter/register", COMPLAINT);
        assertThat(sender.get("/counter").body()).doesNotContain("Nguyễn Thị Lan");
    }

    @Test
    void repeatsNothingThatWasTypedInAnAddress() throws Exception {
        var page = sender.post("/counter", COMPLAINT).body();

        assertThat(page).contains("href=\"/counter?lang=en\"").doesNotContain("lang=en&amp;", "?petitioner", "key=k1");
        assertThat(sender.get("/counter?lang=en").body())
                .contains("<html lang=\"en\"", "Words of the petition", "Nguyễn Thị Lan")
                .doesNotContain("??");
    }

    @Test
    void answersThePartBesideTheFormAlone() throws Exception {
        assertThat(sender.post("/counter/panel", Map.of("receivingBody", "19-btcd", "type", "COMPLAINT"))
                        .body())
                .contains("Chưa xác định được", "Còn phải nhập", "Trích yếu", "Nhập loại đơn và nội dung")
                .doesNotContain("<html");
    }

    @Test
    void suggestsNamesOldAndNewWithoutMarks() throws Exception {
        assertThat(sender.get("/names/communes?q=van+lang").body())
                .contains("data-code=\"02143\"", "data-code=\"05665\"", "Xã Văn Lăng");
        assertThat(sender.get("/names/communes?q=quang+trung").body())
                .contains("data-name=\"Phường Quyết Thắng\"", "Phường Quang Trung, Thành phố Thái Nguyên");
        assertThat(sender.get("/names/bodies?q=phan+dinh").body()).contains("data-code=\"19-05443\"");
        assertThat(sender.get("/names/bodies?q=p").body()).doesNotContain("<li");
        assertThat(sender.get("/names/anything?q=phan").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> with(String... others) {
        return FormSender.changed(COMPLAINT, others);
    }
}
