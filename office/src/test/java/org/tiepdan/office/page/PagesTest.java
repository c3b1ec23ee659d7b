package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.PageReader;
import org.tiepdan.servicekit.testkit.api.SafeHeaders;

/** The pages as the server sends them. */
class PagesTest {
    @RegisterExtension
    static final PageReader PAGES = new PageReader();

    static Stream<String> everyPage() {
        return Stream.of(
                "/",
                "/?year=2024",
                "/cases",
                "/cases?q=x",
                "/cases/" + FixedCases.CASE,
                "/cases/" + FixedCases.OLDER,
                "/cases/" + FixedCases.CASE + "/limits/" + FakeTracking.LIMIT,
                "/cases/unknown",
                "/cases?from=soon",
                "/?body=nobody",
                "/compare",
                "/compare?period=2026-Q9",
                "/compare/cases?figure=LATE&body=19-05443&period=2026",
                "/reports",
                "/reports?form=01-KQGQ&body=19-05443&from=1/7/2026&to=7/7/2026",
                "/reports?form=02-XLD",
                "/reports/cases?form=01-XLD&column=1",
                "/reports/submitted/s1?form=01-XLD",
                "/records/roots",
                "/records/roots?from=2025-01-01&to=2025-01-31",
                "/records/roots?from=soon",
                "/status",
                "/status/");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void saysEverythingInTheLanguageAskedFor(String path) throws Exception {
        var vietnamese = PAGES.get(path);
        var english = PAGES.get(path + (path.contains("?") ? "&" : "?") + "lang=en");

        assertThat(vietnamese.body()).contains("<html lang=\"vi\"").doesNotContain("??");
        assertThat(english.body())
                .contains("<html lang=\"en\"")
                .doesNotContain("??")
                .doesNotContain("Sổ đăng ký", "Bỏ mọi");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void runsNothingButWhatItServesAndIsKeptNowhere(String path) throws Exception {
        var answer = PAGES.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
        assertThat(SafeHeaders.faults(answer.headers().map())).isEmpty();
        assertThat(answer.body()).doesNotContain("<script>", "onclick=", "://");
    }

    @Test
    void hasStylesWithinThePageOnlyWhereAChartIsDrawn() throws Exception {
        assertThat(policy("/")).contains("style-src-attr 'unsafe-inline'");
        for (var path :
                List.of("/cases", "/cases/" + FixedCases.CASE, "/status", "/cases/unknown", "/cases?from=soon")) {
            assertThat(policy(path)).as(path).doesNotContain("unsafe");
        }
    }

    private static String policy(String path) throws Exception {
        return PAGES.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void escapesWhateverASubjectSays(String path) throws Exception {
        assertThat(PAGES.get(path).body()).doesNotContain("<script>alert");
    }

    @Test
    void showsAHostileSubjectAsItWasWritten() throws Exception {
        assertThat(PAGES.get("/").body())
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot;xem&quot; &amp; trả lời");
    }

    @Test
    void remembersTheLanguageChosen() throws Exception {
        var cookie = PAGES.get("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("lang=en").contains("HttpOnly", "SameSite=Lax");
        assertThat(PAGES.get("/cases", "Cookie", "lang=en").body()).contains("<html lang=\"en\"");
        assertThat(PAGES.get("/cases", "Cookie", "lang=fr").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void namesEveryFaultOnAPageWithAWayBack() throws Exception {
        var answer = PAGES.get("/cases?from=soon&overdue=perhaps");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại:",
                        "Cần viết ngày/tháng/năm",
                        "Mã không có",
                        "href=\"/cases\"")
                .doesNotContain("soon&quot;", "Expected");
        assertThat(PAGES.get("/?year=1900").statusCode()).isEqualTo(422);
    }

    @Test
    void saysThatACaseIsUnknownOrThatTheDatabaseIsAway() throws Exception {
        assertThat(PAGES.get("/cases/unknown").statusCode()).isEqualTo(404);
        assertThat(PAGES.get("/cases/unknown").body())
                .contains("Không có vụ việc với mã này")
                .doesNotContain("No case has");
        for (var path : List.of("/cases/" + FixedCases.AWAY, "/?year=2023")) {
            var away = PAGES.get(path);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(away.body()).contains("Chưa đọc được dữ liệu");
        }
    }

    @Test
    void leavesEverythingElseToTheApi() throws Exception {
        var answer = PAGES.get("/api/v1/nothing");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void servesItsFilesForAYearUnderAddressesThatChangeWithThem() throws Exception {
        var files = Pattern.compile("(?:src|href)=\"(/(?:page|echarts)/[^\"]+)\"")
                .matcher(PAGES.get("/").body())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThan(4).allSatisfy(file -> {
            assertThat(file).containsPattern("-[0-9a-f]{32}\\.");
            assertThat(PAGES.get(file).headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000");
        });
    }
}
