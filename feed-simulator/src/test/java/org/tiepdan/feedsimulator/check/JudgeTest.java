package org.tiepdan.feedsimulator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.feedsimulator.check.Result.Stored;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Complaint;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;

class JudgeTest {
    private static final Scenarios SCENARIOS = new Scenarios("19-05443", LocalDate.of(2026, 7, 1), new FeedKeys());
    private static final Scenario ORDINARY = SCENARIOS.find("ordinary-day").orElseThrow();
    private static final Scenario GAP = SCENARIOS.find("gap").orElseThrow();

    @Test
    void passes_who_has_what_was_sent_in_every_scenario() {
        assertThat(SCENARIOS.all())
                .allSatisfy(scenario -> assertThat(Judge.judge(scenario, right(scenario), List.of()))
                        .isEqualTo(new Verdict(scenario.name(), true, List.of())));
    }

    @Test
    void passes_who_does_not_follow_where_cases_are() {
        var right = right(ORDINARY);

        assertThat(Judge.judge(ORDINARY, new Result(right.stored(), null, List.of()), List.of())
                        .passed())
                .isTrue();
    }

    @Test
    void names_each_number_that_is_missing_and_each_that_is_there_twice() {
        var stored = new ArrayList<>(right(ORDINARY).stored());
        stored.remove(4);
        stored.add(2, stored.get(1));

        var verdict = Judge.judge(ORDINARY, with(stored), List.of());

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.faults())
                .containsExactly(
                        new Fault("stored-twice", "Số 2 được lưu hai lần. / Number 2 is stored twice."),
                        new Fault("not-stored", "Chưa lưu số 5. / Number 5 is not stored."));
    }

    @Test
    void names_what_is_stored_late_and_what_is_another_event() {
        var stored = new ArrayList<>(right(ORDINARY).stored());
        stored.add(stored.remove(0));
        stored.set(3, new Stored(stored.get(3).number(), "made up"));

        assertThat(codes(Judge.judge(ORDINARY, with(stored), List.of())))
                .containsExactly("other-event", "out-of-order");
    }

    @Test
    void names_what_had_to_wait_behind_a_gap() {
        var stored = new ArrayList<>(right(GAP).stored());
        stored.add(new Stored(8, GAP.events().get(6).id()));

        assertThat(codes(Judge.judge(GAP, new Result(stored, null, List.of()), List.of())))
                .containsExactly("not-to-be-stored", "not-noticed");
    }

    @Test
    void names_a_false_alarm_and_what_was_asked_elsewhere() {
        var right = right(ORDINARY);
        var result = new Result(right.stored(), right.cases(), List.of("gap"));

        assertThat(codes(Judge.judge(ORDINARY, result, List.of("/api/v1/petitions/1/sealed"))))
                .containsExactly("false-alarm", "asked-elsewhere");
    }

    @Test
    void names_cases_that_are_elsewhere_and_those_overlooked() {
        var result = new Result(right(ORDINARY).stored(), List.of("unknown"), List.of());

        assertThat(codes(Judge.judge(ORDINARY, result, List.of())))
                .containsExactly("case-not-here", "case-overlooked", "case-overlooked");
    }

    @Test
    void reads_what_a_subscriber_posts() {
        assertThat(
                        Result.read(
                                "{\"stored\": [{\"number\": 1, \"id\": \"a\", \"more\": true}], \"complaints\": [\"gap\"], \"more\": 1}"))
                .isEqualTo(new Result(List.of(new Stored(1, "a")), null, List.of("gap")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"stored\": []}",
                "{\"complaints\": []}",
                "{\"stored\": [1], \"complaints\": []}",
                "{\"stored\": [{\"number\": \"1\", \"id\": \"a\"}], \"complaints\": []}",
                "{\"stored\": [], \"complaints\": [], \"cases\": {}}"
            })
    void says_what_a_result_must_be(String json) {
        assertThatThrownBy(() -> Result.read(json))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining(" / ");
    }

    private static Result right(Scenario scenario) {
        return new Result(
                scenario.toStore().stream()
                        .map(event -> new Stored(event.number(), event.id()))
                        .toList(),
                List.copyOf(scenario.cases()),
                scenario.complaints().stream().map(Complaint::code).toList());
    }

    private static Result with(List<Stored> stored) {
        return new Result(stored, right(ORDINARY).cases(), List.of());
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.faults().stream().map(Fault::code).toList();
    }
}
