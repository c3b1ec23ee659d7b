package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;

/** The configuration that {@code ./run} gives its services, and protects from others. */
@ExtendWith(SharedSystem.Provider.class)
class RunIT {
    private static final Path ROOT =
            Path.of(System.getProperty("tiepdan.root", "..")).toAbsolutePath().normalize();

    private static final String STATUS_LINE = "HTTP ";
    private static final Pattern STATUS = Pattern.compile("http://localhost:[0-9]+/status/[0-9A-Z-]+");

    @Test
    void aReceiptLeadsToTheCitizensPageWhateverThePorts(SharedSystem system) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), Clerks.petition(), Map.of());
        assertThat(answer.status()).isEqualTo(201);

        var receipt = Http.page(system.intake().uri("/api/v1/petitions/" + answer.text("/petitionId") + "/receipt"));

        var address = STATUS.matcher(receipt);
        assertThat(address.find()).as("the receipt names an address").isTrue();
        assertThat(address.group()).startsWith(system.office().url().replace("127.0.0.1", "localhost") + "/status/");
        assertThat(Http.page(address.group())).contains("<html");
    }

    @Test
    void theUsersAreNamedByTheirFileAndNoneOfTheirPasswordsIsPrinted(SharedSystem system) throws IOException {
        var users = system.data().resolve("identity/users.txt");

        assertThat(system.run().output()).contains(users.toString());
        try (var lines = Files.lines(users)) {
            assertThat(lines.filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                            .filter(password -> system.run().output().contains(password)))
                    .isEmpty();
        }
    }

    /** Again if a slow machine has the case in the register only after the second that the commands wait. */
    @Test
    void theCommandsThatItPrintsWorkAsPrinted(SharedSystem system, @TempDir Path folder) throws IOException {
        // The commands print no status; curl itself reads this file.
        Files.writeString(folder.resolve(".curlrc"), "write-out = \"\\n" + STATUS_LINE + "%{http_code}\\n\"\n");
        var commands = between(system.run().output(), "Try it in another terminal:", "Ctrl-C stops everything.");
        assertThat(commands).contains("./run token", "/api/v1/petitions", "/api/v1/ledger");

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    var lines = bash(commands, system, folder).lines().toList();

                    assertThat(lines.stream().filter(line -> line.startsWith(STATUS_LINE)))
                            .as(String.join("\n", lines))
                            .containsExactly(STATUS_LINE + "201", STATUS_LINE + "200", STATUS_LINE + "200");
                    var ledger = EventJson.MAPPER.readTree(lines.get(lines.size() - 2));
                    assertThat(ledger.path("received").asLong()).isPositive();
                    assertThat(ledger.path("unaccounted").asLong(-1)).isZero();
                });
    }

    private static String between(String text, String begin, String end) {
        assertThat(text).contains(begin, end);
        var after = text.substring(text.indexOf(begin) + begin.length());
        return after.substring(0, after.indexOf(end));
    }

    /** @return what it printed; curl finds its settings in {@code home} */
    private static String bash(String commands, SharedSystem system, Path home) throws Exception {
        var script = Files.writeString(home.resolve("commands"), commands);
        var output = home.resolve("output");
        var builder = new ProcessBuilder("bash", "-eu", script.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(system.run().ports());
        builder.environment().put("CURL_HOME", home.toString());
        var process = builder.start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("the commands end")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }

    @Test
    void nobodyElseCanReadTheDataFolder(SharedSystem system) throws IOException {
        assertThat(rights(system.data())).isEqualTo("rwx------");
        try (var logs = Files.list(system.data().resolve("logs"))) {
            assertThat(logs.toList())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(log -> assertThat(rights(log)).isEqualTo("rw-------"));
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
