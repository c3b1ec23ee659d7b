package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FixedPetition;
import org.tiepdan.office.testkit.PageServer;

/** The counter without scripts: check, register, mend and void, and what is said when something is wrong. */
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

    /** As a failure can be read. */
    private static final BodyHandler<String> IN_ONE_LINE = _ -> BodySubscribers.mapping(
            BodySubscribers.ofString(StandardCharsets.UTF_8), page -> page.replaceAll("\\s+", " "));

    private static PageServer server;
    private HttpClient client;

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
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Test
    void isOneStepFromTheHomeOfAClerk() throws Exception {
        assertThat(get("/").body()).contains("href=\"/counter\"", "Tiếp nhận đơn mới", ">Quầy tiếp nhận</a>");
        assertThat(get("/counter").body())
                .contains(
                        "name=\"key\" value=\"",
                        "name=\"receivingBody\" value=\"19-btcd\"",
                        "value=\"IN_PERSON\" selected");
    }

    @Test
    void saysWhatWouldComeOfItAndRecordsNothing() throws Exception {
        var page = post("/counter", COMPLAINT);

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
        assertThat(post("/counter", with("content", "Tôi đã gửi đơn này.")).body())
                .contains("Đã có 1 đơn cùng nội dung", "nhận ngày 01/07/2026", "Cùng người gửi", "href=\"/cases/");
    }

    @Test
    void asksRoutingWithoutWhoWroteAndWithoutTheWords() throws Exception {
        post("/counter", COMPLAINT);

        var facts = server.counter().toldTo("/routing/preview").getFirst().body();
        assertThat(facts.toString()).doesNotContain("Nguyễn Thị Lan", "Tôi không đồng ý", "thu hồi đất");
        assertThat(facts.at("/respondent/body").asString()).isEqualTo("19-05443");
    }

    @Test
    void registersAndShowsNumberReceiptAndTheWayToTheNext() throws Exception {
        var page = post("/counter/register", COMPLAINT);

        assertThat(page.uri().getPath()).isEqualTo("/counter/" + FixedPetition.ID);
        assertThat(page.body())
                .contains("Số đến 153/2026 của Ban Tiếp công dân", "K7M2 PX94 RTWA", "/receipt\"")
                .contains("href=\"/counter?new\"", "autofocus");
        assertThat(get("/counter/" + FixedPetition.ID).body()).doesNotContain("K7M2");
        var told = server.counter().toldTo("/petitions").getFirst();
        assertThat(told.key()).isEqualTo("k1");
        assertThat(told.body().at("/respondent/body").asString()).isEqualTo("19-05443");
    }

    @Test
    void isOnePetitionHoweverOftenTheButtonIsPressed() throws Exception {
        post("/counter/register", COMPLAINT);
        post("/counter/register", COMPLAINT);

        assertThat(server.counter().toldTo("/petitions")).extracting("key").containsExactly("k1", "k1");
    }

    @Test
    void putsEachFaultBesideItsFieldAndKeepsTheInput() throws Exception {
        var page = post("/counter/register", with("subject", "Đơn của Nguyễn Thị Lan", "type", ""));

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
        var page = post("/counter/register", with("place.commune", "Quang Trung"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Có nhiều nơi mang tên này", "value=\"05443|Quang Trung\"", "value=\"05482|Quang Trung\"")
                .contains("Phường Quang Trung, Thành phố Thái Nguyên");
        assertThat(server.counter().toldTo("/petitions")).isEmpty();

        post("/counter/register", with("place.commune", "Quang Trung", "place.commune.choice", "05482|Quang Trung"));

        var told = server.counter().toldTo("/petitions").getFirst();
        assertThat(told.body().at("/place/commune").asString()).isEqualTo("05482");
    }

    @Test
    void saysThatANameMeansNothing() throws Exception {
        assertThat(post("/counter", with("respondent.body", "khong co")).body())
                .contains("id=\"respondent-body-fault\"", "Không có cơ quan nào", "value=\"khong co\"");
    }

    @Test
    void keepsEverythingWhereIntakeDoesNotAnswerAndLetsItBeTriedAgain() throws Exception {
        server.counter().beBusy(true);
        var page = post("/counter/register", COMPLAINT);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Chưa biết đơn đã được ghi hay chưa", "name=\"key\" value=\"k1\"")
                .contains("value=\"Nguyễn Thị Lan\"", "Tôi không đồng ý.");
    }

    @Test
    void keepsADraftInTheSessionUntilItIsRegisteredOrLeft() throws Exception {
        post("/counter", COMPLAINT);
        assertThat(get("/counter").body()).contains("đơn đang nhập dở", "value=\"Nguyễn Thị Lan\"", "value=\"k1\"");
        assertThat(get("/counter?new").body()).doesNotContain("Nguyễn Thị Lan", "value=\"k1\"");

        post("/counter/panel", COMPLAINT);
        assertThat(get("/counter").body()).contains("value=\"Nguyễn Thị Lan\"");
        post("/counter/register", COMPLAINT);
        assertThat(get("/counter").body()).doesNotContain("Nguyễn Thị Lan");
    }

    @Test
    void repeatsNothingThatWasTypedInAnAddress() throws Exception {
        var page = post("/counter", COMPLAINT).body();

        assertThat(page).contains("href=\"/counter?lang=en\"").doesNotContain("lang=en&amp;", "?petitioner", "key=k1");
        assertThat(get("/counter?lang=en").body())
                .contains("<html lang=\"en\"", "Words of the petition", "Nguyễn Thị Lan")
                .doesNotContain("??");
    }

    @Test
    void answersThePartBesideTheFormAlone() throws Exception {
        assertThat(post("/counter/panel", Map.of("receivingBody", "19-btcd", "type", "COMPLAINT"))
                        .body())
                .contains("Chưa xác định được", "Còn phải nhập", "Trích yếu", "Nhập loại đơn và nội dung")
                .doesNotContain("<html");
    }

    @Test
    void suggestsNamesOldAndNewWithoutMarks() throws Exception {
        assertThat(get("/names/communes?q=van+lang").body())
                .contains("data-code=\"02143\"", "data-code=\"05665\"", "Xã Văn Lăng");
        assertThat(get("/names/communes?q=quang+trung").body())
                .contains("data-name=\"Phường Quyết Thắng\"", "Phường Quang Trung, Thành phố Thái Nguyên");
        assertThat(get("/names/bodies?q=phan+dinh").body()).contains("data-code=\"19-05443\"");
        assertThat(get("/names/bodies?q=p").body()).doesNotContain("<li");
        assertThat(get("/names/anything?q=phan").statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheReceiptAsIntakeMakesIt() throws Exception {
        var page = get("/counter/" + FixedPetition.ID + "/receipt");

        assertThat(page.body()).isEqualTo(FixedPetition.RECEIPT);
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(FixedPetition.RECEIPT_POLICY);
    }

    @Test
    void mendsWhatIsOtherwiseWithAReason() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";
        assertThat(get(address).body())
                .contains("Khiếu nại quyết định thu hồi đất", "value=\"01/10/2026\"", "value=\"19-05443|")
                .contains("value=\"LAND_HOUSING\" selected", "Đọc nhầm đơn");

        var page = post(address, mending("field", "POLICY", "reason", "MISREAD"));

        assertThat(page.body()).contains("Đã ghi nhận việc sửa");
        var told = server.counter().toldTo("/correction").getFirst();
        assertThat(told.body().toString()).isEqualTo("{\"reason\":\"MISREAD\",\"field\":\"POLICY\"}");
    }

    @Test
    void saysWhatACorrectionStillNeeds() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/correction";

        assertThat(post(address, mending("reason", "MISREAD")).body()).contains("Chưa có gì khác");
        assertThat(post(address, mending("field", "POLICY")).body()).contains("Lý do: Còn thiếu.");
        server.counter().beBusy(true);
        assertThat(post(address, mending("field", "POLICY", "reason", "MISREAD"))
                        .body())
                .contains("Chưa biết", "value=\"POLICY\" selected", "value=\"MISREAD\" selected");
    }

    @Test
    void voidsAMistakenRegistrationWithAReason() throws Exception {
        var address = "/counter/" + FixedPetition.ID + "/void";
        assertThat(get(address).body()).contains("Số đến 153/2026", "Đăng ký hai lần");
        assertThat(post(address, Map.of("key", "k9")).body()).contains("Lý do: Còn thiếu.");

        var page = post(address, Map.of("key", "k9", "reason", "TEST_ENTRY"));

        assertThat(page.body()).contains("Đã hủy đăng ký.");
        var told = server.counter().toldTo("/void").getLast();
        assertThat(told.key()).isEqualTo("k9");
        assertThat(told.body().toString()).isEqualTo("{\"reason\":\"TEST_ENTRY\"}");
    }

    private static Map<String, String> with(String... others) {
        return changed(COMPLAINT, others);
    }

    /** What the form of a correction sends where nothing is changed, and {@code others}. */
    private static Map<String, String> mending(String... others) {
        return changed(
                Map.ofEntries(
                        Map.entry("key", "k8"),
                        Map.entry("petitioner.kind", "INDIVIDUAL"),
                        Map.entry("petitioner.signatories", "1"),
                        Map.entry("channel", "IN_PERSON"),
                        Map.entry("type", "COMPLAINT"),
                        Map.entry("field", "LAND_HOUSING"),
                        Map.entry("subject", "Khiếu nại quyết định thu hồi đất"),
                        Map.entry("place.commune", "05443"),
                        Map.entry("place.commune.found", "05443|05443"),
                        Map.entry("respondent.body", "x"),
                        Map.entry("respondent.body.found", "19-05443|x"),
                        Map.entry("respondent.role", "HEAD"),
                        Map.entry("decision.kind", "ADMINISTRATIVE_DECISION"),
                        Map.entry("decision.issuedOn", "01/10/2026"),
                        Map.entry("decision.receivedOn", "03/10/2026"),
                        Map.entry("instance", "1"),
                        Map.entry("signed", "true")),
                others);
    }

    private static Map<String, String> changed(Map<String, String> fields, String... others) {
        var all = new LinkedHashMap<>(fields);
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return all;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(server.url(path))).build(), IN_ONE_LINE);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), IN_ONE_LINE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
