package org.tiepdan.feedsimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenarios;

class FeedSimulatorTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void passes_a_right_result_from_a_file() throws Exception {
        var scenario = new Scenarios("19-05443", LocalDate.of(2026, 7, 1), new FeedKeys())
                .find("wrong-count")
                .orElseThrow();
        var stored = scenario.toStore().stream()
                .map(event -> "{\"number\": %d, \"id\": \"%s\"}".formatted(event.number(), event.id()))
                .collect(Collectors.joining(","));
        var file = Files.writeString(
                folder.resolve("result.json"), "{\"stored\": [" + stored + "], \"complaints\": [\"reconciliation\"]}");

        assertThat(run("check", "wrong-count", file.toString())).isZero();
        assertThat(said.toString()).isEqualToIgnoringNewLines("wrong-count: đạt / passed");
    }

    @Test
    void says_what_is_wrong_with_a_result() throws Exception {
        var file = Files.writeString(folder.resolve("result.json"), "{\"stored\": [], \"complaints\": []}");

        assertThat(run("check", "gap", file.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("not-stored: Chưa lưu số 1. / Number 1 is not stored.", "not-noticed", "gap: không đạt");
    }

    @Test
    void names_the_scenarios_to_whom_asks_for_another() {
        var error = new StringWriter();

        assertThat(run(error, "check", "storm", "result.json")).isEqualTo(2);
        assertThat(error.toString()).contains("storm", "ordinary-day, repeated-after-crash");
    }

    @Test
    void cannot_read_what_is_not_there_or_no_result() throws Exception {
        var file = Files.writeString(folder.resolve("result.json"), "[]");

        assertThat(run("check", "gap", folder.resolve("none.json").toString())).isEqualTo(3);
        assertThat(run("check", "gap", file.toString())).isEqualTo(3);
    }

    @Test
    void takes_no_body_that_could_not_be_one() {
        assertThat(run("--body", "../etc", "check", "gap", "result.json")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return run(new StringWriter(), arguments);
    }

    private int run(StringWriter error, String... arguments) {
        return FeedSimulator.run(new PrintWriter(said, true), new PrintWriter(error, true), arguments);
    }
}
