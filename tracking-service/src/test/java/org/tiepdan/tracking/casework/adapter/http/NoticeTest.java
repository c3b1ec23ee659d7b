package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.Role;

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
