package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Role;
import org.tiepdan.tracking.casework.rules.HandedOn;

/**
 * The commune handed a complaint on to the province, which accepted it. The commune corrects its own acts, and sees no
 * more.
 */
class OwnActsTest extends CaseWebScenario {
    private static final String PATH = "/api/v1/cases/" + ID + "/own-acts";
    private static final String HANDED_ON = "cause-2";
    private static final String OF_THE_PROVINCE = "cause-3";
    private static final String ANOTHER_DAY = """
            {"by": "19-05443", "on": "2026-07-03", "voids": "%s", "reason": "WRONG_DAY",
             "corrected": {"act": "transfer", "on": "2026-07-01", "to": "19-ubnd"}}""";
    private static final String NOTHING_INSTEAD = """
            {"by": "19-05443", "on": "2026-07-03", "voids": "cause-2", "reason": "WRONG_ACT"}""";

    @BeforeEach
    void handedOn() {
        file = HandedOn.acceptedFile();
        cases.put(CASE, new CaseParties(false, Set.of("19-btcd", "19-ubnd"), "19-ubnd", null, Set.of()));
    }

    @Test
    void aBodySeesWhatItRecordedAndNothingThatCameLater() {
        var result = get();

        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.acts[*].id").asArray().containsExactly(HANDED_ON);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.now[0].bodies")
                .asArray()
                .containsExactly(COMMUNE);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.now[0].fields[?(@.name=='voids')].choices[*].code")
                .asArray()
                .containsExactly(HANDED_ON);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.forms[?(@.act=='transfer')].fields[*].name")
                .asArray()
                .containsExactly("on", "to");
        assertThat(result).bodyText().doesNotContain(OF_THE_PROVINCE, "acceptance", "ACCEPTED", "19-ubnd");
        assertThat(web().get().uri("/api/v1/cases/" + ID).exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-05860", "19-so-y-te"})
    void forABodyThatRecordedNothingThereIsNoCase(String body) {
        signIn(Role.OFFICER, body);
        var hidden = get();
        cases.clear();

        thenProblem(hidden, 404, "unknown-case");
        assertThat(hidden.getResponse().getContentAsByteArray())
                .isEqualTo(get().getResponse().getContentAsByteArray());
    }

    /** As if its registration was corrected afterwards. */
    @Test
    void aDenunciationThatDenouncesTheBodyIsHiddenFromItAllTheSame() {
        cases.put(CASE, new CaseParties(true, Set.of("19-btcd", "19-ubnd"), "19-ubnd", COMMUNE, Set.of()));

        thenProblem(get(), 404, "unknown-case");
        thenProblem(preview("correction", ANOTHER_DAY.formatted(HANDED_ON)), 404, "unknown-case");
        thenProblem(post("correction", ANOTHER_DAY.formatted(HANDED_ON)), 404, "unknown-case");
        assertThat(written).isEmpty();
        assertThat(looks).isEmpty();
    }

    @Test
    void aLookAtADenunciationIsRecorded() {
        cases.put(CASE, new CaseParties(true, Set.of("19-btcd", "19-ubnd"), "19-ubnd", "19-01840", Set.of()));

        assertThat(get()).hasStatusOk();
        assertThat(looks).containsExactly("cb-0142 CASE " + ID);
    }

    @Test
    void aPreviewSaysWhatBecomesOfItsOwnLimitsAndNotWhereTheCaseIs() {
        var result = preview("correction", ANOTHER_DAY.formatted(HANDED_ON));

        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.events").asArray().isEmpty();
        assertThat(result).bodyJson().extractingPath("$.state").isNull();
        assertThat(result).bodyText().doesNotContain("19-ubnd", "ACCEPTED", "KN-RESOLVE");
    }

    @Test
    void aPreviewOfWhatBringsTheCaseBackShowsIt() {
        file = HandedOn.file();

        assertThat(preview("correction", NOTHING_INSTEAD))
                .bodyJson()
                .extractingPath("$.competentBody")
                .isEqualTo(COMMUNE);
    }

    /** It shows neither the act nor its day: that would reveal that the body above is handling the case. */
    @Test
    void theRefusalDoesNotTellWhatAnotherBodyRecordedSince() {
        var refused = preview("correction", NOTHING_INSTEAD);

        thenProblem(refused, 422, "later-act-does-not-hold");
        assertThat(refused).bodyText().doesNotContain(OF_THE_PROVINCE, "thụ lý", "acceptance");
    }

    @Test
    void nothingElseIsOpenToIt() {
        thenProblem(preview("acceptance", BODY), 404, "unknown-case");
        thenProblem(preview("correction", ANOTHER_DAY.formatted(OF_THE_PROVINCE)), 404, "unknown-case");
        thenProblem(post("correction", ANOTHER_DAY.formatted(OF_THE_PROVINCE)), 404, "unknown-case");
        assertThat(written).isEmpty();
    }

    /** Answers are kept only for the newest commands of a case, acts for ever. */
    @Test
    void itCorrectsItsActAlsoWhenTheAnswerToItIsNoLongerKept() {
        assertThat(commandIds).isEmpty();

        assertThat(post("correction", ANOTHER_DAY.formatted(HANDED_ON))).hasStatusOk();
        assertThat(written).hasSize(1);
    }

    private MvcTestResult get() {
        return web().get().uri(PATH).exchange();
    }

    private MvcTestResult preview(String command, String body) {
        return web().post()
                .uri("/api/v1/cases/" + ID + "/" + command + "?preview=true")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
