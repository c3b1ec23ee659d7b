package org.tiepdan.tracking.deadline.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.web.ProblemAdvice;

class DeadlineControllerTest {
    private static final LawPack LAW = LawPack.packaged();

    private final MockMvcTester web = MockMvcTester.of(
            List.of(new DeadlineController(
                    () -> LAW, Clock.fixed(Instant.parse("2026-06-30T17:00:00Z"), ZoneOffset.UTC))),
            builder -> builder.setControllerAdvice(new ProblemAdvice()).build());

    private MvcTestResult get(String path) {
        return web.get().uri("/api/v1/deadlines/" + path).exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "KN-RESOLVE-1, 2026-07-02, 2026-08-03, 2026-08-03T17:00:00Z",
        "KN-ACCEPT-1, 2026-08-20, 2026-08-28, 2026-08-28T17:00:00Z",
        "KN-ACCEPT-1, 2026-07-01, 2026-07-10, 2026-07-10T17:00:00Z",
        "TCD-REFUSE-NOTICE, 2026-07-01, 2026-07-06, 2026-07-06T17:00:00Z",
        "TCD-REFUSE-NOTICE, 2026-08-21, 2026-08-25, 2026-08-25T17:00:00Z",
        "TCD-SCHEDULE-POST, 2026-08-24, 2026-08-18, 2026-08-18T17:00:00Z",
        "TCD-ONLINE-NOTICE, 2026-07-08, 2026-07-01, 2026-07-01T17:00:00Z"
    })
    void countsAsTheLawDoes(String rule, String start, String dueOn, String dueAt) {
        var result = get("calculate?rule=" + rule + "&start=" + start);

        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.dueOn").isEqualTo(dueOn);
        assertThat(result).bodyJson().extractingPath("$.dueAt").isEqualTo(dueAt);
    }

    @Test
    void showsEachDayThatWasNotCounted() {
        var result = get("calculate?rule=KN-RESOLVE-1&start=2026-07-02");

        assertThat(result).bodyJson().extractingPath("$.statutoryDueOn").isEqualTo("2026-08-01");
        assertThat(result).bodyJson().extractingPath("$.daysCounted").isEqualTo(30);
        assertThat(result).bodyJson().extractingPath("$.basis").isEqualTo("LKN 28");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.skipped[*].date")
                .asArray()
                .containsExactly("2026-08-01", "2026-08-02");
        assertThat(result).bodyJson().extractingPath("$.skipped[0].why").isEqualTo("Thứ Bảy / Saturday");
    }

    @Test
    void showsEachSaturdayThatWasCounted() {
        var result = get("calculate?rule=KN-ACCEPT-1&start=2026-08-20");

        assertThat(result)
                .bodyJson()
                .extractingPath("$.worked[*].date")
                .asArray()
                .containsExactly("2026-08-22");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.worked[0].why")
                .asString()
                .startsWith("Làm bù cho thứ Hai");
    }

    @Test
    void showsTheDaysOneByOne() {
        var result = get("calculate?rule=KN-ACCEPT-1&start=2026-08-20");

        assertThat(result)
                .bodyJson()
                .extractingPath("$.days[*].date")
                .asArray()
                .hasSize(9)
                .contains("2026-08-20", "2026-08-28");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.days[?(@.counted == false)].vi")
                .asArray()
                .containsExactly("Ngày xảy ra sự kiện, không tính", "Chủ nhật");
    }

    @Test
    void answersForEveryLimitOfTheLaw() {
        assertThat(LAW.timeLimits().inForceOn(LocalDate.parse("2026-08-24")))
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(get("calculate?rule=" + limit.ruleId() + "&start=2026-08-24"))
                        .hasStatusOk());
    }

    /** LTCD 24.4: five working days before Monday the 24th, of which Saturday the 22nd is worked. */
    @Test
    void showsTheDaysOfANoticeBeforeItsEvent() {
        assertThat(get("calculate?rule=TCD-SCHEDULE-POST&start=2026-08-24"))
                .bodyJson()
                .extractingPath("$.days[*].kind")
                .asArray()
                .containsExactly("COUNTED", "COUNTED", "COUNTED", "COUNTED", "COUNTED", "REST", "EVENT");
    }

    /** NĐ154/2026 4.3 holds from the first of July. */
    @Test
    void showsTheDaysForTheNoticeOfARefusalToReceive() {
        assertThat(get("calculate?rule=TCD-REFUSE-NOTICE&start=2026-07-02"))
                .bodyJson()
                .extractingPath("$.days[?(@.counted == true)].date")
                .asArray()
                .containsExactly("2026-07-03", "2026-07-06", "2026-07-07");
        assertThat(get("calculate?rule=TCD-REFUSE-NOTICE&start=2026-06-30")).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"complex=true, 45", "remote=true, 45", "complex=true&remote=true, 60", "complex=false, 30"})
    void knowsTheLongerLimits(String variant, int days) {
        var result = get("calculate?rule=KN-RESOLVE-1&start=2026-07-02&" + variant);

        assertThat(result).bodyJson().extractingPath("$.daysCounted").isEqualTo(days);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var result = get("calculate?rule=KN-99&start=soon&complex=perhaps");

        assertThat(result).hasStatus(422);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("rule", "start", "complex");
    }

    @Test
    void asksForRuleAndStart() {
        assertThat(get("calculate"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .containsExactly("missing", "missing");
    }

    @ParameterizedTest
    @CsvSource({"KN-ACCEPT-1, 2001-01-01, no-limit-in-force", "KN-ACCEPT-1, 2030-12-31, outside-calendar"})
    void guessesNothing(String rule, String start, String code) {
        assertThat(get("calculate?rule=" + rule + "&start=" + start))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void listsTheLimitsInForceOnADay() {
        assertThat(get("rules?on=2026-06-30"))
                .bodyJson()
                .extractingPath("$[?(@.ruleId == 'KN-ACCEPT-1')].unit")
                .asArray()
                .containsExactly("CALENDAR_DAY");
    }

    @Test
    void listsTodaysLimitsByTheDateInVietNam() {
        assertThat(get("rules"))
                .bodyJson()
                .extractingPath("$[?(@.ruleId == 'KN-ACCEPT-1')].unit")
                .asArray()
                .containsExactly("WORKING_DAY");
    }

    @Test
    void refusesADayItCannotRead() {
        assertThat(get("rules?on=today")).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "1899-12-31", "2100-01-01", "3000-01-01"})
    void refusesADayThatNobodyCanMean(String day) {
        for (var path : List.of("calculate?rule=KN-RESOLVE-1&start={day}", "rules?on={day}")) {
            var result = web.get().uri("/api/v1/deadlines/" + path, day).exchange();

            assertThat(result).hasStatus(422);
            assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("date-out-of-range");
        }
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, no-limit-in-force", "2099-12-31, outside-calendar", "2026-02-30, invalid-request"})
    void saysWhatIsWrongWithADayThatCannotBeCountedFrom(String day, String code) {
        var result = get("calculate?rule=KN-RESOLVE-1&start=" + day);

        assertThat(result).hasStatus(422);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
