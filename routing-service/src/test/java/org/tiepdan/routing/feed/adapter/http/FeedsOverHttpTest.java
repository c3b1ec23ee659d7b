package org.tiepdan.routing.feed.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.access.Role;
import org.tiepdan.routing.adapter.HttpScenario;
import org.tiepdan.servicekit.web.access.AccessLog;
import tools.jackson.databind.JsonNode;

@WebMvcTest({EventsController.class, ReconciliationsController.class})
@ContextConfiguration(classes = {FeedsInMemory.class, FeedsOverHttpTest.Looks.class})
class FeedsOverHttpTest extends HttpScenario {
    private static final String FEED = "/api/v1/agencies/19-05443";

    static class Looks {
        @Bean
        AccessLog looks() {
            return (_, _, _) -> {};
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after=abc, after, not-an-event-number",
        "after=-1, after, not-an-event-number",
        "after=4, after, after-the-last-event",
        "after=999999999999999999, after, after-the-last-event"
    })
    void aNumberThatIsNoneOrTooHighIsRefused(String query, String pointer, String code) {
        signInAs(Role.BODY_SYSTEM, "19-05443");

        var refused = get(FEED + "/events?" + query, 422);

        assertThat(refused.at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
        assertThat(refused.at("/errors/0/code").stringValue()).isEqualTo(code);
    }

    @Test
    void theHeaderGoesBeforeTheParameter() {
        signInAs(Role.BODY_SYSTEM, "19-05443");

        var refused = body(http.get()
                .uri(FEED + "/events?after=1")
                .headers(this::signIn)
                .header("Last-Event-ID", "five")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(byte[].class)
                .returnResult());

        assertThat(refused.at("/errors/0/pointer").stringValue()).isEqualTo("Last-Event-ID");
    }

    @Test
    void aFeedIsForTheSystemOfItsBodyAlone() {
        signInAs(Role.BODY_SYSTEM, "19-btcd");
        assertThat(get(FEED + "/events", 403).get("code").stringValue()).isEqualTo("not-your-body");
        signInAs(Role.OFFICER, "19-05443");
        assertThat(get(FEED + "/events", 403).get("code").stringValue()).isEqualTo("not-for-your-role");
        signInAs(Role.LEADER, "19-05443");
        assertThat(get(FEED + "/reconciliations", 403).get("code").stringValue())
                .isEqualTo("not-for-your-role");
    }

    @Test
    void aBodyThatIsNotInTheListHasNoFeed() {
        signInAs(Role.BODY_SYSTEM, "19-99999");
        assertThat(get("/api/v1/agencies/19-99999/events", 404)).isEqualTo(example("unknown-feed-body"));
        signInAs(Role.OPERATOR);
        assertThat(get("/api/v1/agencies/19-99999/reconciliations", 404)
                        .get("code")
                        .stringValue())
                .isEqualTo("unknown-body");
    }

    @Test
    void theDaysAreListedWithTheKeyThatSigns() {
        signInAs(Role.BODY_SYSTEM, "19-05443");

        var week = get(FEED + "/reconciliations", 200);

        assertThat(week.get("last").intValue()).isEqualTo(3);
        assertThat(week.at("/key/id").stringValue()).hasSize(64);
        assertThat(week.at("/key/pem").stringValue()).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(days(week)).containsExactly("2026-08-18");
        assertThat(week.propertyNames())
                .isEqualTo(example("reconciliations-response").propertyNames());
        assertThat(week.at("/days/0").propertyNames())
                .isEqualTo(example("reconciliation-response").propertyNames());
        assertThat(days(get(FEED + "/reconciliations?from=2026-08-10&to=2026-08-17", 200)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"from=2026-08-02&to=2026-08-01", "from=2026-07-01&to=2026-08-01", "to=yesterday"})
    void aRangeThatIsNoneOrTooLongIsRefused(String query) {
        signInAs(Role.OPERATOR);

        assertThat(get(FEED + "/reconciliations?" + query, 422).get("code").stringValue())
                .isEqualTo("invalid-request");
    }

    @Test
    void oneDayIsThereOrNot() {
        signInAs(Role.OPERATOR);

        assertThat(get(FEED + "/reconciliations/2026-08-18", 200).get("count").intValue())
                .isEqualTo(1);
        for (var day : List.of("2026-08-17", "2026-08-19", "tomorrow")) {
            assertThat(get(FEED + "/reconciliations/" + day, 404).get("code").stringValue())
                    .isEqualTo("no-reconciliation");
        }
    }

    private static List<String> days(JsonNode answer) {
        return answer.get("days")
                .valueStream()
                .map(day -> day.get("day").stringValue())
                .toList();
    }
}
