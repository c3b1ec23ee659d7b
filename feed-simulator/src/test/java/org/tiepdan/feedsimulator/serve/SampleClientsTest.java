package org.tiepdan.feedsimulator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;
import org.tiepdan.feedsimulator.testkit.Samples;

/** The sample programs pass the scenarios that we expect agencies' programs to pass. */
class SampleClientsTest {
    private static final String BODY = "19-05443";
    private static final FeedKeys KEYS = new FeedKeys();
    private static final Scenarios SCENARIOS = new Scenarios(BODY, LocalDate.of(2026, 7, 1), KEYS);

    @TempDir
    private static Path classes;

    private static SimulatorServer server;

    @TempDir
    private Path folder;

    static Stream<Scenario> scenarios() {
        return SCENARIOS.all().stream();
    }

    @BeforeAll
    static void start() throws Exception {
        Samples.compile(classes);
        server = new SimulatorServer(SCENARIOS, BODY, KEYS.key(), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void in_java_over_http(Scenario scenario) throws Exception {
        passes(scenario, Samples.java(classes, "FeedOverHttp"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void in_node_over_http(Scenario scenario) throws Exception {
        passes(scenario, Samples.node("feed-over-http.mjs"));
    }

    private void passes(Scenario scenario, List<String> program) throws Exception {
        var ended = Samples.run(program, settings(scenario));

        assertThat(ended.output()).contains("\"passed\":true");
        assertThat(ended.status())
                .as(ended.output())
                .isEqualTo(scenario.complaints().isEmpty() ? 0 : 1);
    }

    /** The store begins with an event that was half written when the program was killed. */
    private Map<String, String> settings(Scenario scenario) throws Exception {
        var key = Files.writeString(folder.resolve("feed.pub"), KEYS.key().pem());
        var token = Files.writeString(folder.resolve("token"), "made-up\n");
        var store = Files.writeString(folder.resolve("feed.tsv"), "1\thalf");
        return Map.of(
                "FEED_URL", server.url(scenario.name()),
                "BODY", BODY,
                "TOKEN_FILE", token.toString(),
                "FEED_KEY", key.toString(),
                "STORE", store.toString(),
                "SILENCE", "2",
                "CONFORMANCE", "yes");
    }
}
