package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.harness.FreePort;
import org.tiepdan.system.harness.Http;

/** A real Prometheus, from Debian's package, with the configuration of {@code deploy/prometheus}. */
final class Prometheus implements AutoCloseable {
    /** Scraped every second, so that a rate is known after four. */
    public static final String RATE_INTERVAL = "4s";

    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    private final int port = FreePort.find();
    private final Instant started = Instant.now();
    private final Process process;

    private Prometheus(Path folder, Path configuration) throws IOException {
        this.process = process(List.of(
                        "prometheus",
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--log.level=warn"))
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    /**
     * @param deployed the folder {@code deploy/prometheus}
     * @param addresses where each service of the configuration listens
     * @param tokens token endpoint of the identity provider
     * @param secret the file with the secret of Prometheus' own client
     */
    public static Prometheus start(Path work, Path deployed, Map<String, String> addresses, String tokens, Path secret)
            throws IOException {
        var folder = Files.createDirectories(work.resolve("prometheus"));
        var text = Files.readString(deployed.resolve("prometheus.yml"))
                .replace("scrape_interval: 5s", "scrape_interval: 1s")
                .replace("http://identity:8085/oauth2/token", tokens)
                .replace("/run/secrets/prometheus", secret.toString())
                .replace(
                        "alerts.yml",
                        deployed.resolve("alerts.yml").toAbsolutePath().toString());
        for (var service : addresses.entrySet()) {
            text = text.replaceAll(service.getKey() + ":[0-9]+", service.getValue());
        }
        var configuration = Files.writeString(folder.resolve("prometheus.yml"), text);
        var prometheus = new Prometheus(folder, configuration);
        await("Prometheus to be ready, see " + folder)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> Http.status(prometheus.uri("/-/ready")) == 200);
        return prometheus;
    }

    /** @return whether the expression had a value at any moment since Prometheus was started */
    public boolean hasData(String expression) {
        var answer = Http.get(uri("/api/v1/query_range?query=" + encoded(expression) + "&start="
                + latest(started, Instant.now().minus(LOOK_BACK)).getEpochSecond()
                + "&end=" + Instant.now().getEpochSecond() + "&step=1"));
        assertThat(answer.text("/status"))
                .as("%s: %s", expression, answer.body())
                .isEqualTo("success");
        return answer.body()
                .at("/data/result")
                .valueStream()
                .anyMatch(series -> series.get("values")
                        .valueStream()
                        .anyMatch(point ->
                                Double.isFinite(Double.parseDouble(point.get(1).asString()))));
    }

    /** @return the output of {@code promtool}, with its exit code as the first line */
    public static List<String> promtool(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        var promtool = process(command).directory(folder.toFile()).start();
        try (var output = promtool.inputReader(StandardCharsets.UTF_8)) {
            var lines = new ArrayList<>(output.readAllLines());
            lines.addFirst(Integer.toString(promtool.waitFor()));
            return lines;
        }
    }

    /** @return the output of {@code promtool check metrics} for a scrape, one line each, beginning with the name of the metric */
    public static List<String> check(String scrape) throws IOException, InterruptedException {
        var promtool = process(List.of("promtool", "check", "metrics")).start();
        try (var input = promtool.outputWriter(StandardCharsets.UTF_8)) {
            input.write(scrape);
        }
        try (var output = promtool.inputReader(StandardCharsets.UTF_8)) {
            var lines = output.readAllLines();
            promtool.waitFor();
            return lines;
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().until(() -> !process.isAlive());
    }

    private String uri(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static ProcessBuilder process(List<String> command) {
        var name = command.getFirst();
        assertThat(found(name))
                .as("%s is not on the PATH: install the package that holds it (apt-get install prometheus).", name)
                .isNotNull();
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static @Nullable Path found(String name) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name);
            }
        }
        return null;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String encoded(String expression) {
        return URLEncoder.encode(expression, StandardCharsets.UTF_8);
    }
}
