package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** The letters against a late body, for those who may act on the step and for nobody else. */
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

    private HttpResponse<String> as(String role, String body, String path) throws Exception {
        var server = SERVERS.computeIfAbsent(
                role + body,
                _ -> new PageServer(
                        FixedDashboard::of, FixedPeople.of(Role.find(role).orElseThrow(), body)));
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url(path)))
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
