package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.feeds.Reconciliations;
import org.tiepdan.office.testkit.FakeFeeds;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** The page that developers of a body's system read, and what it must not show. */
class ConnectPageTest {
    private static final Path CONTRACTS = Path.of("../contracts");

    private static PageServer ofAnOfficer;
    private static PageServer ofAnOperator;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        ofAnOfficer = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443", "19-05860"));
        ofAnOperator = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OPERATOR));
    }

    @AfterAll
    static void stop() {
        ofAnOfficer.close();
        ofAnOperator.close();
    }

    @Test
    void showsAnOfficerTheFeedOfTheOwnBody() throws Exception {
        assertThat(text(ofAnOfficer, "/connect"))
                .contains(
                        "agency.19-05443.v1",
                        "body-19-05443",
                        "http://localhost:8082/api/v1/agencies/19-05443/events",
                        "href=\"/connect?body=19-05860\"",
                        "\"by\": \"19-05443\"");
        assertThat(text(ofAnOfficer, "/connect?body=19-05860")).contains("agency.19-05860.v1", "body-19-05860");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connect?body=19-btcd", "/connect?body=nowhere", "/connect?body="})
    void knowsNoOtherBodyForAnOfficer(String path) throws Exception {
        assertThat(text(ofAnOfficer, path))
                .contains("agency.19-05443.v1")
                .doesNotContain("agency.19-btcd", "agency.nowhere");
    }

    @Test
    void showsNoPersonOfABodyWhatItsFeedTook() throws Exception {
        assertThat(text(ofAnOfficer, "/connect"))
                .contains("Số liệu đối soát dành cho hệ thống của cơ quan")
                .doesNotContain("Số mới nhất", "<table");
    }

    @Test
    void showsAnOperatorTheReconciliationsOfABody() throws Exception {
        var page = text(ofAnOperator, "/connect?body=19-05443");

        assertThat(page)
                .contains(
                        "Số mới nhất",
                        "01/07/2026",
                        "1 – 3",
                        "6c47c5d9 991219d7",
                        "df0a73f4 c8fe1293",
                        "/connect/reconciliations/2026-07-01?body=19-05443");
        assertThat(text(ofAnOperator, "/connect?body=19-05443&lang=en"))
                .contains("The feed of", "Reconciliation of each day", "1 Jul 2026");
    }

    @Test
    void asksAnOperatorWhichBody() throws Exception {
        assertThat(text(ofAnOperator, "/connect"))
                .contains("Nhập mã cơ quan ở đầu trang", "agency.19-05443.v1")
                .doesNotContain("<table");
        assertThat(text(ofAnOperator, "/connect?body=%3Cb%3Enowhere"))
                .contains("Không có cơ quan nào mang mã này.", "&lt;b&gt;nowhere")
                .doesNotContain("<b>nowhere");
    }

    @Test
    void givesTheSignedDayAsAFile() throws Exception {
        var answer = get(ofAnOperator, "/connect/reconciliations/2026-07-01?body=19-05443");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"19-05443-2026-07-01.json\"");
        assertThat(EventJson.MAPPER.readTree(answer.body()))
                .isEqualTo(EventJson.MAPPER.readTree(FakeFeeds.example("reconciliation-response.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connect/reconciliations/2026-07-01",
                "/connect/reconciliations/2026-07-01?body=nowhere",
                "/connect/reconciliations/soon?body=19-05443"
            })
    void givesNoFileForWhatIsNoDayOfABody(String path) throws Exception {
        assertThat(get(ofAnOperator, path).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToEachFileThatItNamesAndTheyAreThoseOfTheContracts() throws Exception {
        var links = Pattern.compile("href=\"(/connect/files/[^\"]+)\"")
                .matcher(text(ofAnOfficer, "/connect"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(80).contains("/connect/files/feed.reconciled.v1.schema.json");
        for (var link : links) {
            assertThat(get(ofAnOfficer, link).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(text(ofAnOfficer, "/connect/files/store.mjs"))
                .isEqualTo(Files.readString(CONTRACTS.resolve("clients/node/store.mjs")));
        assertThat(text(ofAnOfficer, "/connect/files/case.opened.v1.sample.json"))
                .isEqualTo(Files.readString(CONTRACTS.resolve("samples/case.opened.v1.json")));
    }

    @Test
    void namesEveryTypeOfAFeedAndNoOther() throws Exception {
        var page = text(ofAnOfficer, "/connect");

        assertThat(page)
                .contains("<code>case.opened.v1</code>", "<code>petition.routed.v1</code>", "feed.reconciled.v1")
                .doesNotContain("petition.sealed.v1", "petition.opened.v1", "case.acceptance.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asyncapi.yaml", "..%2Foffice.yml", "petition.sealed.v1.sample.json", "nothing"})
    void givesNoOtherFile(String name) throws Exception {
        assertThat(get(ofAnOfficer, "/connect/files/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void holdsNoSecretAndNoScript() throws Exception {
        for (var page : List.of(text(ofAnOfficer, "/connect"), text(ofAnOperator, "/connect?body=19-05443"))) {
            assertThat(page).doesNotContain("<script", "BEGIN PRIVATE", "eyJ");
        }
    }

    @Test
    void readsWhatTheApiPromises() {
        var example = FakeFeeds.example("reconciliations-response.json");

        var read = EventJson.MAPPER.readValue(example, Reconciliations.class);

        assertThat(read.last()).isEqualTo(4);
        assertThat(read.days())
                .singleElement()
                .satisfies(day -> assertThat(day.keyId()).isEqualTo(read.key().id()));
    }

    private String text(PageServer server, String path) throws Exception {
        return get(server, path).body();
    }

    private HttpResponse<String> get(PageServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
