package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.tracking.notice.DryRun.Outcome;

/** An operator announces a notice over HTTP. */
class NoticeTest extends CaseWebScenario {
    private static final String DAY =
            "{\"number\": \"1/TB\", \"on\": \"2026-07-20\", \"days\": [{\"date\": \"%s\", \"kind\": \"SWAP_DAY_OFF\","
                    + " \"nameVi\": \"Nghỉ hoán đổi\", \"nameEn\": \"Swapped\"}]}";

    @BeforeEach
    void anOperatorIsThere() {
        signIn(Role.OPERATOR);
    }

    private MvcTestResult sent(String query, String body) {
        return web().post()
                .uri("/api/v1/law/notices" + query)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void theSameNumberAndContentGivesTheSameAnswerAndOtherContentIsRefused() {
        var first = sent("", DAY.formatted("2026-08-21"));
        var again = sent("", DAY.formatted("2026-08-21"));
        var other = sent("", DAY.formatted("2026-08-20"));

        assertThat(first).hasStatusOk();
        assertThat(first).bodyJson().extractingPath("$.days[0].nameVi").isEqualTo("Nghỉ hoán đổi");
        assertThat(again).hasStatusOk();
        assertThat(other).hasStatus(422);
        assertThat(other).bodyJson().extractingPath("$.code").isEqualTo("notice-number-used");
    }

    @Test
    void aPreviewAnnouncesNothing() {
        var preview = sent("?preview=true", DAY.formatted("2026-08-21"));

        assertThat(preview).hasStatusOk();
        assertThat(preview).bodyJson().extractingPath("$.moved").isEqualTo(0);
        assertThat(sent("", DAY.formatted("2026-08-20"))).hasStatusOk();
    }

    /** An instance with 100,000 open cases takes more than the 3 s that another look-up may take. */
    @Test
    void aPreviewWaitsForAnInstanceWithManyCases() throws IOException {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext(
                "/api/v1/law/notices",
                exchange -> CompletableFuture.delayedExecutor(3_300, TimeUnit.MILLISECONDS)
                        .execute(() -> answer(exchange)));
        other.start();
        try {
            others.add(URI.create("http://127.0.0.1:" + other.getAddress().getPort()));

            var preview = sent("?preview=true", DAY.formatted("2026-08-21"));

            assertThat(preview).hasStatusOk();
            assertThat(preview).bodyJson().extractingPath("$.cases").isEqualTo(100_000);
        } finally {
            other.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) {
        var counted = EventJson.MAPPER.writeValueAsBytes(new Outcome(100_000, 1, 1, 0, 0, Map.of(), List.of(), false));
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, counted.length);
            exchange.getResponseBody().write(counted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFaultOfFormIsNamedAtOnce() {
        var answer = sent("", "{\"days\": [{\"dote\": \"2026-08-21\"}]}");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/number", "/on", "/days/0/dote");
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-08-22", "?preview=true, 2026-08-23", "'', 2031-08-21", "'', tomorrow"})
    void aDayThatTheCalendarCannotHoldIsRefusedAlsoInAPreview(String query, String date) {
        var answer = sent(query, DAY.formatted(date));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/days");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo("not-law");
    }

    @Test
    void aNoticeThatChangesNothingIsNone() {
        assertThat(sent("", "{\"number\": \"1/TB\", \"on\": \"2026-07-20\"}"))
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("nothing-changed");
    }

    @Test
    void theNoticesAreListed() {
        assertThat(web().get().uri("/api/v1/law/notices").exchange())
                .bodyJson()
                .extractingPath("$.notices")
                .asArray()
                .isEmpty();
    }
}
