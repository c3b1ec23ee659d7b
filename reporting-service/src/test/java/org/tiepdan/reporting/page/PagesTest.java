package org.tiepdan.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.reporting.dashboard.Dashboard;

/** The pages as they are sent. */
class PagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int EMPTY_YEAR = 2024;
    private static final int YEAR_AWAY = 2023;
    private static final int YEAR_OUT_OF_BALANCE = 2025;
    private static PageServer server;

    @BeforeAll
    static void start() {
        server = new PageServer(PagesTest::dashboard);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Dashboard dashboard(String body, int year) {
        return switch (year) {
            case EMPTY_YEAR -> FixedDashboard.empty(body, year);
            case YEAR_AWAY -> throw new MongoTimeoutException("away");
            case YEAR_OUT_OF_BALANCE -> FixedDashboard.outOfBalance(body, year);
            default -> FixedDashboard.hostile(body, year);
        };
    }

    static Stream<String> everyPage() {
        return Stream.of(
                "/",
                "/?year=2024",
                "/cases",
                "/cases?q=x",
                "/cases/" + FixedRegister.CASE,
                "/cases/" + FixedRegister.OLDER,
                "/cases/unknown",
                "/cases?from=soon");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void saysEverythingInTheLanguageAskedFor(String path) throws Exception {
        var vietnamese = get(path);
        var english = get(path + (path.contains("?") ? "&" : "?") + "lang=en");

        assertThat(vietnamese.body()).contains("<html lang=\"vi\"").doesNotContain("??");
        assertThat(english.body())
                .contains("<html lang=\"en\"")
                .doesNotContain("??")
                .doesNotContain("Sổ theo dõi", "Bỏ mọi");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void runsNothingButWhatItServesAndIsKeptNowhere(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).doesNotContain("<script>", "onclick=", "://");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void escapesWhateverASubjectSays(String path) throws Exception {
        assertThat(get(path).body()).doesNotContain("<script>alert");
    }

    @Test
    void showsAHostileSubjectAsItWasWritten() throws Exception {
        assertThat(get("/").body())
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot;xem&quot; &amp; trả lời");
    }

    @Test
    void remembersTheLanguageChosen() throws Exception {
        var cookie = get("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("lang=en").contains("HttpOnly", "SameSite=Lax");
        assertThat(get("/cases", "Cookie", "lang=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/cases", "Cookie", "lang=fr").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void leadsFromEveryNumberToTheListBehindIt() throws Exception {
        assertThat(links("/?year=2026"))
                .contains(
                        "/cases?open=true",
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?dueWithin=3&sort=dueOn",
                        "/cases?state=IN_TRIAGE",
                        "/cases?triageAge=11-",
                        "/cases?open=true&competent=19-05443",
                        "/cases?state=ROUTED&competent=19-05443",
                        "/cases?from=2026-02-01&to=2026-02-28",
                        "/cases?from=2025-01-01&to=2025-12-31",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28&closedAs=SETTLED%2CANSWERED",
                        "/cases?closedFrom=2026-02-01&closedTo=2026-02-28",
                        "/cases?limit=missed&owedBy=19-05443&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?limit=openOverdue&limitFrom=2026-01-01&limitTo=2026-12-31",
                        "/cases?closedAs=GUIDED",
                        "/cases/00000000000000000000000000000001");
    }

    @Test
    void keepsTheBodyLookedAtInEveryLink() throws Exception {
        assertThat(links("/?body=phan+dinh+phung"))
                .contains(
                        "/cases?overdue=true&competent=19-05443&sort=dueOn",
                        "/cases?competent=19-05443&from=2026-02-01&to=2026-02-28")
                .doesNotContain("/cases?open=true");
    }

    @Test
    void findsABodyByItsNameInAnySpelling() throws Exception {
        for (var name : List.of("19-05443", "UBND+phuong+phan+dinh+phung", "Phan%20%C4%90%C3%ACnh%20Ph%C3%B9ng")) {
            assertThat(get("/cases?body=" + name).body())
                    .as(name)
                    .contains("href=\"/cases?body=19-05443&amp;sort=dueOn\"");
        }
    }

    @Test
    void namesTheFiltersChosenAndTakesThemAwayOneByOne() throws Exception {
        var page = get("/cases?body=19-05443&overdue=true&sort=dueOn").body();

        assertThat(page)
                .contains(
                        "UBND phường Phan Đình Phùng",
                        "Đang quá hạn",
                        "quá hạn 40 ngày",
                        "hết hạn hôm nay",
                        "còn 5 ngày");
        assertThat(links("/cases?body=19-05443&overdue=true&sort=dueOn"))
                .contains(
                        "/cases?overdue=true&sort=dueOn",
                        "/cases?body=19-05443&sort=dueOn",
                        "/cases?body=19-05443&overdue=true&sort=-receivedAt",
                        "/cases?body=19-05443&overdue=true&sort=dueOn&cursor=next-page");
    }

    @Test
    void explainsEveryDateOfACase() throws Exception {
        assertThat(get("/cases/" + FixedRegister.CASE).body())
                .contains(
                        "thứ Năm, 27/08/2026",
                        "7 ngày làm việc",
                        "thứ Ba, 01/09/2026",
                        "Quốc khánh",
                        "thứ Tư, 09/09/2026")
                .contains(
                        "30 ngày, kể cả ngày nghỉ", "thứ Bảy, 21/11/2026", "thứ Hai, 23/11/2026", "còn 3 ngày làm việc")
                .contains("LKN 17 (Luật 136/2025)", "Không có chữ ký, điểm chỉ");
    }

    @Test
    void explainsWhatIsKnownOfAnOlderCase() throws Exception {
        assertThat(get("/cases/" + FixedRegister.OLDER).body())
                .contains("Trả lời người được tiếp", "thứ Tư, 26/08/2026", "thứ Sáu, 11/09/2026")
                .doesNotContain("Độ dài", "ngày không tính");
    }

    @Test
    void readsWellBeforeTheFirstPetition() throws Exception {
        assertThat(get("/?year=2024").body())
                .contains("Chưa có đơn nào trong sổ")
                .doesNotContain("<table", "data-chart");
    }

    @Test
    void soundsTheAlarmWhenPetitionsCannotBeAccountedFor() throws Exception {
        assertThat(get("/").body()).contains("verdict--good").doesNotContain("verdict--bad");
        assertThat(get("/?year=2025").body()).contains("verdict--bad", "2 đơn không rõ đang ở đâu");
    }

    @Test
    void namesEveryFaultOnAPageWithAWayBack() throws Exception {
        var answer = get("/cases?from=soon&overdue=perhaps");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nhận từ ngày: Cần viết như 2026-07-01.", "Quá hạn: Mã không có", "href=\"/cases\"")
                .doesNotContain("soon&quot;", "Expected");
        assertThat(get("/?year=1900").statusCode()).isEqualTo(422);
    }

    @Test
    void saysThatACaseIsUnknownOrThatTheDatabaseIsAway() throws Exception {
        assertThat(get("/cases/unknown").statusCode()).isEqualTo(404);
        assertThat(get("/cases/unknown").body())
                .contains("Không có vụ việc với mã này")
                .doesNotContain("No case has");
        for (var path : List.of("/cases/" + FixedRegister.AWAY, "/?year=2023")) {
            var away = get(path);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(away.body()).contains("Chưa đọc được dữ liệu");
        }
    }

    @Test
    void leavesEverythingElseToTheApi() throws Exception {
        var answer = get("/api/v1/nothing");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void servesItsFilesForAYearUnderAddressesThatChangeWithThem() throws Exception {
        var files = Pattern.compile("(?:src|href)=\"(/(?:page|webjars)/[^\"]+)\"")
                .matcher(get("/").body())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThan(4).allSatisfy(file -> {
            assertThat(file).containsPattern("-[0-9a-f]{32}\\.|/5\\.");
            assertThat(get(file).headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000");
        });
    }

    private static List<String> links(String path) throws Exception {
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(get(path).body())
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
