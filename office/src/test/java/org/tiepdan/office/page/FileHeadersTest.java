package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Role;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.PageServer;

/** A request for the headers of a file makes no service read, or record, what is in it. */
class FileHeadersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static PageServer server;

    @BeforeAll
    static void start() {
        server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.LEADER, "19-ubnd"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> head(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.url(path))).HEAD().build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?as=csv",
                "/compare?part=radar&as=xlsx",
                "/compare?part=forecast&as=csv",
                "/compare/cases?figure=LATE&as=csv",
                "/ledger?as=xlsx",
                "/cases.csv",
                "/cases/register?body=19-05443&from=2026-11-01&to=2026-11-30&as=csv",
                "/reports/cases?form=01-XLD&column=1&as=csv"
            })
    void asksForHeadersOnly(String path) throws Exception {
        var before = server.reporting().methods().size();

        var answer = head(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
        assertThat(server.reporting().methods().stream().skip(before)).containsExactly("HEAD");
    }

    @Test
    void keepsTheStatusOfARefusalThatHasNoContent() throws Exception {
        var answer = head("/compare?period=2026-Q9&as=csv");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
