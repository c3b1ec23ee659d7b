package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedDesk;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** The triage desk: its list, one petition, and its acts, step by step. */
class TriagePageTest {
    private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]+)\"");
    private static PageServer server;
    private static PageServer readers;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.TRIAGE_OFFICER, "19-btcd"));
        readers = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-ubnd"));
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterAll
    static void stop() {
        server.close();
        readers.close();
    }

    @Test
    void listsWhatWaitsWithWhatIsMissingAndForHowLong() throws Exception {
        assertThat(get("/triage").body())
                .contains("chờ 10 ngày làm việc", "từ 02/11/2026", "/triage/" + FixedDesk.PETITION)
                .contains("vì thiếu: lần khiếu nại", "Ủy ban nhân dân tỉnh Thái Nguyên", "cursor=next-cursor");
        assertThat(get("/triage?type=COMPLAINT&missing=instance").body())
                .contains("value=\"COMPLAINT\" selected", "value=\"instance\" selected")
                .contains("type=COMPLAINT", "missing=instance");
    }

    @Test
    void listsWhatOtherRulesWouldDecideWithBothReasons() throws Exception {
        assertThat(get("/triage/otherwise").body())
                .contains("Số đến 152/2026", "/triage/" + FixedDesk.PETITION, FixedDesk.MIXED, "từ 02/11/2026")
                .contains("Theo quy tắc cũ: chuyển đơn", "Theo quy tắc cũ: chờ phân loại.", "LKN 17", "LKN 21.2")
                .contains("href=\"/triage/otherwise?cursor=next-cursor\"")
                .doesNotContain("??");
    }

    @Test
    void leadsThereFromTheHomeOfWhoSortsPetitions() throws Exception {
        assertThat(get("/").body()).contains("href=\"/triage\"");
    }

    @Test
    void showsFactsWhatIsMissingAndWhatNearlyDecided() throws Exception {
        assertThat(get("/triage/" + FixedDesk.PETITION).body())
                .contains("Đơn chờ phân loại từ 02/11/2026.", "vì thiếu: lần khiếu nại", "Đất đai, nhà cửa")
                .contains("Nếu “lần khiếu nại” là lần hai thay vì chưa rõ: thụ lý, UBND tỉnh Thái Nguyên.")
                .contains("KN-COMMUNE-2", "LKN 21.2", "đã bổ sung thông tin", "Không có chữ ký")
                .contains("?act=decision", "?act=facts")
                .doesNotContain("?act=split", "?act=overturn", "?act=unlink");
    }

    @Test
    void offersWhatFits() throws Exception {
        assertThat(get("/triage/" + FixedDesk.MIXED).body())
                .contains("?act=split", "?act=facts")
                .as("each matter is decided, not the whole")
                .doesNotContain("?act=decision");
        assertThat(get("/triage/" + FixedDesk.DECIDED).body())
                .contains("?act=overturn", "?act=unlink", "Quy tắc đã nêu trước", "Mở đơn nhận trước")
                .contains("Đã quyết định: chuyển đơn, Ủy ban nhân dân phường Phan Đình Phùng.")
                .doesNotContain("?act=decision", "?act=split");
    }

    @Test
    void aLeaderReadsAndDoesNothing() throws Exception {
        var page = client.send(
                HttpRequest.newBuilder(URI.create(readers.url("/triage/" + FixedDesk.PETITION + "?act=decision")))
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.body())
                .contains("Đơn chờ phân loại")
                .doesNotContain(FixedDesk.PETITION + "?act=", "name=\"outcome\"");
    }

    @Test
    void saysWhatADecisionWillDoBeforeItIsMadeAndMakesItOnce() throws Exception {
        var typed = new String[] {
            "act=decision",
            "key=k1",
            "on=10/11/2026",
            "outcome=TRANSFER",
            "competentBody=phan dinh phung",
            "instance=1",
            "reason=FACTS-COMPLETED"
        };
        var confirm = post(FixedDesk.PETITION, typed).body();
        assertThat(confirm)
                .contains("Cách xử lý: chuyển đơn. Cơ quan: Ủy ban nhân dân phường Phan Đình Phùng.")
                .contains(
                        "&quot;instance&quot;:1", "&quot;on&quot;:&quot;2026-11-10&quot;", "name=\"key\" value=\"k1\"");
        assertThat(server.counter().told()).noneMatch(told -> told.key().equals("k1"));

        var command = found(confirm).replace("&quot;", "\"");
        assertThat(post(FixedDesk.PETITION, "act=decision", "go=record", "key=k1", "command=" + command)
                        .body())
                .contains("Đã ghi nhận: Quyết định phân loại.");
        assertThat(server.counter().toldTo("/decision"))
                .anySatisfy(told ->
                        assertThat(told.body().path("competentBody").asString()).isEqualTo("19-05443"));
    }

    @Test
    void putsARefusalBesideItsFieldAndKeepsTheInput() throws Exception {
        var page = post(
                FixedDesk.PETITION,
                "act=decision",
                "go=record",
                "key=k2",
                "on=10/11/2026",
                "outcome=ACCEPT",
                "competentBody=khong ro",
                "command={\"outcome\":\"ACCEPT\",\"competentBody\":\"x\"}");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"field-competentBody-fault\"", "value=\"khong ro\"", "value=\"ACCEPT\" selected")
                .doesNotContain("name=\"key\" value=\"k2\"");
    }

    @Test
    void asksTheRulesWhatCompletedFactsWouldChange() throws Exception {
        var confirm = post(
                        FixedDesk.PETITION,
                        "act=facts",
                        "key=k3",
                        "on=10/11/2026",
                        "instance=2",
                        "resolved=UNSIGNED",
                        "reason=READ-IN-THE-PETITION")
                .body();

        assertThat(confirm).contains("Thông tin được ghi là của cán bộ", "&quot;resolved&quot;:[&quot;UNSIGNED&quot;]");
        assertThat(server.counter().toldTo("/routing/preview")).anySatisfy(told -> {
            assertThat(told.body().path("instance").asInt()).isEqualTo(2);
            assertThat(told.body().path("findings")).isEmpty();
            assertThat(told.body().at("/respondent/body").asString()).isEqualTo("19-05443");
        });
    }

    @Test
    void splitsIntoTheMattersThatAreFilledIn() throws Exception {
        var confirm = post(
                        FixedDesk.MIXED,
                        "act=split",
                        "key=k4",
                        "on=10/11/2026",
                        "matters.0.type=COMPLAINT",
                        "matters.0.respondent.body=phan dinh phung",
                        "matters.0.instance=1",
                        "matters.1.type=FEEDBACK",
                        "reason=SEVERAL-MATTERS")
                .body();

        assertThat(confirm)
                .contains("Đơn được tách thành 2 vụ việc", "Vụ việc 1: Loại")
                .contains("&quot;matters&quot;:[{&quot;type&quot;:&quot;COMPLAINT&quot;,"
                        + "&quot;respondent&quot;:{&quot;body&quot;:&quot;19-05443&quot;},&quot;instance&quot;:1}");
    }

    @Test
    void takesADecisionBackAndUnlinks() throws Exception {
        assertThat(post(FixedDesk.DECIDED, "act=overturn", "key=k5", "on=12/11/2026", "reason=WRONG_CONTENT")
                        .body())
                .contains("Quyết định “chuyển đơn” bị hủy", "Thời gian chờ tính tiếp");
        assertThat(post(FixedDesk.DECIDED, "act=overturn", "go=record", "key=k5", "command={\"by\":\"19-btcd\"}")
                        .body())
                .contains("Đã ghi nhận: Hủy quyết định");
        post(FixedDesk.DECIDED, "act=unlink", "go=record", "key=k6", "command={\"by\":\"19-btcd\"}");
        assertThat(server.counter().toldTo("/overturn")).hasSize(1);
        assertThat(server.counter().toldTo("/unlink")).hasSize(1);
    }

    @Test
    void saysEverythingInEnglishToo() throws Exception {
        var page = get("/triage/" + FixedDesk.PETITION + "?lang=en").body();
        var form = get("/triage/" + FixedDesk.PETITION + "?act=facts&lang=en").body();
        var others = get("/triage/otherwise?lang=en").body();
        get("/triage?lang=vi");

        assertThat(others).contains("By the present rules: accept").doesNotContain("??");
        assertThat(page)
                .contains("If one fact were another", "instead of not known")
                .doesNotContain("??");
        assertThat(form).contains("Complete facts", "Kind of decision or act").doesNotContain("??", "Lĩnh vực");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(server.url(path))).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String id, String... fields) throws Exception {
        var body = new ArrayList<String>();
        for (var field : fields) {
            var parts = field.split("=", 2);
            body.add(parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(server.url("/triage/" + id)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String found(String page) {
        var matcher = COMMAND.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
