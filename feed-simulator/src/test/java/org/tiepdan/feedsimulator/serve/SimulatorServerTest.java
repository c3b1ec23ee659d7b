package org.tiepdan.feedsimulator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenarios;

class SimulatorServerTest {
    private static final String BODY = "19-05443";
    private static final String FEED = "/api/v1/agencies/" + BODY;
    private static final FeedKeys KEYS = new FeedKeys();

    private static SimulatorServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        server = new SimulatorServer(new Scenarios(BODY, LocalDate.of(2026, 7, 1), KEYS), BODY, KEYS.key(), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void goes_on_exactly_after_the_number_that_is_named() throws Exception {
        var answer = get("/ordinary-day" + FEED + "/events", "Last-Event-ID", "12");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(answer.body().lines().filter(line -> line.startsWith("id:"))).containsExactly("id: 13", "id: 14");
        assertThat(answer.body()).contains("event: feed.reconciled.v1\ndata: {\"specversion\":\"1.0\"");
        assertThat(get("/ordinary-day" + FEED + "/events?after=12").body()).isEqualTo(answer.body());
        assertThat(get("/ordinary-day" + FEED + "/events", "Last-Event-ID", "14")
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "-1", "soon"})
    void refuses_a_number_that_is_none_of_the_feed(String number) throws Exception {
        assertThat(get("/ordinary-day" + FEED + "/events", "Last-Event-ID", number)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void asks_for_a_token() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url("gap") + FEED + "/events"));

        assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void shows_reconciliations_and_the_key_that_signed_them() throws Exception {
        var all = get("/ordinary-day" + FEED + "/reconciliations").body();

        assertThat(all).contains("\"last\":14", KEYS.key().id(), "\"day\":\"2026-07-01\"");
        assertThat(get("/ordinary-day" + FEED + "/reconciliations/2026-07-01").body())
                .contains("\"count\":12");
        assertThat(get("/ordinary-day" + FEED + "/reconciliations/2026-07-02").statusCode())
                .isEqualTo(404);
        assertThat(get("/feed.pub").body()).isEqualTo(KEYS.key().pem());
    }

    @Test
    void begins_a_scenario_anew_after_a_result_and_when_asked_to() throws Exception {
        var refused = "/ended-and-refused" + FEED + "/events";
        get(refused, "Last-Event-ID", "4");
        assertThat(get(refused, "Last-Event-ID", "4").statusCode()).isEqualTo(503);

        client.send(request("/ended-and-refused/conformance/result").DELETE().build(), BodyHandlers.discarding());

        assertThat(get(refused, "Last-Event-ID", "4").statusCode()).isEqualTo(200);
        var verdict = post("/ended-and-refused/conformance/result", "{\"stored\": [], \"complaints\": []}");
        assertThat(verdict.body()).contains("\"passed\":false");
        assertThat(get("/").body()).contains("\"verdict\":{\"scenario\":\"ended-and-refused\",\"passed\":false");
        assertThat(get(refused, "Last-Event-ID", "4").statusCode()).isEqualTo(200);
    }

    @Test
    void says_what_a_result_must_be() throws Exception {
        assertThat(post("/gap/conformance/result", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void knows_no_other_scenario() throws Exception {
        assertThat(get("/storm" + FEED + "/events").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).header("Authorization", "Bearer made-up");
    }
}
