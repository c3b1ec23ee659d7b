package org.tiepdan.system.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Role;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;
import org.tiepdan.system.record.RunCommand;
import tools.jackson.databind.JsonNode;

/** The programs of {@code contracts/clients} read the feed of a body from the running system in both ways, and get the same events. */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class FeedClientsIT {
    private static final Path CLIENTS = Path.of(System.getProperty("tiepdan.root", ".."), "contracts/clients");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String BODY = "19-05443";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int DIGEST = 4;

    @TempDir
    private Path folder;

    @BeforeEach
    void compile() throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        try (var files = Files.list(CLIENTS.resolve("java"))) {
            files.map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void readTheSameOverHttpAndFromKafka(SharedSystem system) throws Exception {
        var feed = feed(system);
        int last = feed.path("last").intValue();
        assertThat(last).as("events of the sample year").isPositive();
        Files.writeString(folder.resolve("feed.pub"), feed.at("/key/pem").asString());
        Files.writeString(folder.resolve("token"), token());

        fromKafka(system);
        overHttp(system, java("FeedOverHttp"), "java.tsv", last);
        overHttp(
                system,
                List.of("node", CLIENTS.resolve("node/feed-over-http.mjs").toString()),
                "node.tsv",
                last);

        assertThat(List.of(digest("java.tsv", last), digest("node.tsv", last))).containsOnly(digest("kafka.tsv", last));
    }

    private static JsonNode feed(SharedSystem system) {
        var address = system.routing().uri("/api/v1/agencies/" + BODY + "/reconciliations");
        return Http.get(address, SignIn.as(Role.BODY_SYSTEM, BODY)).body();
    }

    private static String token() {
        return Objects.requireNonNull(SignIn.as(Role.BODY_SYSTEM, BODY).get("Authorization"))
                .substring("Bearer ".length());
    }

    private void fromKafka(SharedSystem system) throws Exception {
        var told = RunCommand.of("feed", system.data(), BODY).output();
        var settings = settings("kafka.tsv");
        settings.put("SETTINGS", found(told, "--command-config (\\S+)"));
        settings.put("BROKER", found(told, "--bootstrap-server (\\S+)"));
        settings.put("UNTIL_END", "yes");
        var process = start(java("FeedOverKafka"), settings, "kafka.log");

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("kafka.log")))
                .isZero();
    }

    /** Such a program reads for ever: the test ends it once it has all current events. */
    private void overHttp(SharedSystem system, List<String> program, String store, int last) throws Exception {
        var settings = settings(store);
        settings.put("FEED_URL", system.routing().uri(""));
        settings.put("TOKEN_FILE", folder.resolve("token").toString());
        var process = start(program, settings, store + ".log");
        try {
            await("everything in " + store)
                    .atMost(PATIENCE)
                    .until(() -> lines(store).size() >= last);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(folder.resolve(store + ".log"))).isEmpty();
    }

    private Process start(List<String> program, Map<String, String> settings, String log) throws IOException {
        var builder = new ProcessBuilder(program)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private Map<String, String> settings(String store) {
        var settings = new HashMap<String, String>();
        settings.put("BODY", BODY);
        settings.put("FEED_KEY", folder.resolve("feed.pub").toString());
        settings.put("STORE", folder.resolve(store).toString());
        return settings;
    }

    private List<String> java(String program) {
        return List.of(JAVA.toString(), "-cp", folder + ":" + System.getProperty("java.class.path"), program);
    }

    private String digest(String store, int number) throws IOException {
        return lines(store).get(number - 1).split("\t")[DIGEST];
    }

    private List<String> lines(String store) throws IOException {
        var file = folder.resolve(store);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static String found(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }
}
