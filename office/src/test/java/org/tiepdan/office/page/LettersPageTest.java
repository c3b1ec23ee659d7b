package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.Barriers;
import org.tiepdan.office.testkit.Browsers;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;
import org.tiepdan.office.words.Language;

/** The letters to a late body, for those who may act on the step and for nobody else. */
class LettersPageTest {
    private static final String LETTERS =
            "/cases/" + FixedCases.CASE + "/limits/" + FixedCases.LATE_LIMIT + "/letters/";
    private static final Map<String, PageServer> SERVERS = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(PageServer::close);
        SERVERS.clear();
    }

    private static PageServer server(String role, String body) {
        return SERVERS.computeIfAbsent(
                role + body,
                _ -> new PageServer(
                        FixedDashboard::of, FixedPeople.of(Role.find(role).orElseThrow(), body)));
    }

    private HttpResponse<String> as(String role, String body, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server(role, body).url(path)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{0} of {1}: {2} for {3}")
    @CsvSource({
        "officer, 19-btcd, 200, URGE",
        "officer, 19-btcd, 200, REPORT_TO_HEAD",
        "leader, 19-btcd, 200, URGE",
        "leader, 19-ubnd, 200, ACCOUNTABILITY",
        "officer, 19-btcd, 404, ACCOUNTABILITY",
        "leader, 19-ubnd, 404, URGE",
        "officer, 19-05443, 404, URGE",
        "officer, 19-btcd, 404, FINE"
    })
    void areForThoseWhoMayActOnTheStep(String role, String body, int status, String step) throws Exception {
        assertThat(as(role, body, LETTERS + step).statusCode()).isEqualTo(status);
        assertThat(as(role, body, LETTERS + step + "/pdf").statusCode()).isEqualTo(status);
    }

    @Test
    void openAsPrintAndLeadToThePdf() throws Exception {
        var page = as("officer", "19-btcd", LETTERS + "URGE").body();

        assertThat(page)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi:", "Nơi nhận:", "/page/letter.css")
                .contains(LETTERS + "URGE/pdf");
    }

    /** Leaders read it on a phone, or with a screen reader. */
    @ParameterizedTest
    @CsvSource({"officer, 19-btcd, URGE", "officer, 19-btcd, REPORT_TO_HEAD", "leader, 19-ubnd, ACCOUNTABILITY"})
    void haveNoSeriousBarrierAndFitAPhone(String role, String body, String step) {
        var phone = new NewContextOptions().setViewportSize(360, 740);
        try (var browsers = new Browsers();
                var context = browsers.get().newContext(phone)) {
            var page = context.newPage();
            for (var language : Language.values()) {
                page.navigate(server(role, body).url(LETTERS + step + "?lang=" + language.tag()));

                assertThat(Barriers.seriousOn(page)).as("%s", language).isEmpty();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .as("%s", language)
                        .isEqualTo(360);
            }
        }
    }

    @Test
    void areLinkedFromTheCaseOnlyForThem() throws Exception {
        assertThat(as("officer", "19-btcd", "/cases/" + FixedCases.CASE).body())
                .contains(LETTERS + "URGE", LETTERS + "REPORT_TO_HEAD")
                .contains("10/09/2026", "cần đôn đốc", "Đã đôn đốc ngày 11/09/2026.")
                .doesNotContain(LETTERS + "ACCOUNTABILITY");
        assertThat(as("officer", "19-05443", "/cases/" + FixedCases.CASE).body())
                .contains("cần đôn đốc")
                .doesNotContain("/letters/");
    }
}
