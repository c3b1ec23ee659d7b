package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that {@code ./run} refuses, each before anything is built or started. */
class LauncherTest {
    private record Answer(int status, List<String> lines) {}

    @TempDir
    Path folder;

    @Test
    void an_unknown_option_is_answered_with_the_usage() throws Exception {
        Answer answer = run(Map.of(), "--what");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.lines()).startsWith("run: unknown option --what").anyMatch(line -> line.startsWith("usage:"));
    }

    @Test
    void every_port_that_is_taken_is_named_in_one_line() throws Exception {
        try (var one = listening();
                var other = listening()) {
            Answer answer = run(
                    Map.of("INTAKE_PORT", port(one), "MONGO_PORT", port(other)),
                    "--data",
                    folder.resolve("data").toString());

            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.lines())
                    .singleElement()
                    .asString()
                    .contains("port " + port(one) + " (INTAKE_PORT) is taken")
                    .contains("port " + port(other) + " (MONGO_PORT) is taken");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_port_that_is_none_or_is_named_twice_is_refused() throws Exception {
        Answer answer = run(
                Map.of("KAFKA_PORT", "ninety", "MONGO_PORT", "8081", "INTAKE_PORT", "8081"),
                "--data",
                folder.resolve("data").toString());

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.lines())
                .singleElement()
                .asString()
                .contains("KAFKA_PORT=ninety is not a port")
                .contains("MONGO_PORT=8081 is used twice");
    }

    @Test
    void a_size_of_memory_that_is_none_is_refused() throws Exception {
        for (String size : List.of("much", "0m", "4", "4 g")) {
            Answer answer =
                    run(Map.of("MEMORY", size), "--data", folder.resolve("data").toString());

            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.lines()).singleElement().asString().startsWith("run: MEMORY=" + size + " is no size");
        }
    }

    @Test
    void what_lasts_neither_yes_nor_no_is_refused() throws Exception {
        Answer answer =
                run(Map.of("LASTING", "long"), "--data", folder.resolve("data").toString());

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.lines()).containsExactly("run: LASTING=long is neither yes nor no.");
    }

    @Test
    void a_system_that_lasts_has_both_compilers_and_caches_of_its_own() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");
        var parts =
                "export JAVA_HOME='" + System.getProperty("java.home") + "'; BASE=.; . local-stack/launcher/train.sh;"
                        + " . local-stack/launcher/processes.sh; compilers; cache_of office";

        var quick = launcher.run("LASTING=no; " + parts);
        var lasting = launcher.run("LASTING=yes; " + parts);

        assertThat(quick.getFirst()).isEqualTo("-XX:TieredStopAtLevel=1");
        assertThat(lasting.getFirst()).contains("-XX:Tier4InvocationThreshold=").doesNotContain("TieredStopAtLevel");
        assertThat(quick.getLast()).startsWith("./office/target/app-").doesNotContain("lasting");
        assertThat(lasting.getLast()).startsWith("./office/target/app-").endsWith("-lasting.aot");
    }

    @Test
    void the_image_has_the_compilers_of_a_system_that_lasts() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");
        var options = Files.readAllLines(Path.of("../deploy/image/jvm.options"));

        var lasting = launcher.run("LASTING=yes; BASE=.; . local-stack/launcher/processes.sh; compilers")
                .getFirst();

        assertThat(options).contains(lasting.split(" "));
    }

    @Test
    void a_folder_of_somebody_else_is_neither_used_nor_wiped() throws Exception {
        Path letters = Files.writeString(folder.resolve("letters.txt"), "not ours");

        for (String option : List.of("--empty", "--fresh")) {
            Answer answer = run(Map.of(), option, "--data", folder.toString());

            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.lines()).singleElement().asString().contains("is not a data folder of Tiếp Dân");
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(letters);
        }
    }

    @Test
    void a_folder_on_which_another_run_works_is_left_to_it() throws Exception {
        Path running = folder.resolve("running");
        DataFolder.claim(folder);
        // The launcher recognises another one by the word "run" in its command line.
        Process other = new ProcessBuilder("bash", "-c", "read -r line # run").start();
        try {
            Files.writeString(running, other.pid() + " run\n");

            Answer answer = run(Map.of(), "--fresh", "--data", folder.toString());

            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.lines()).singleElement().asString().contains("another ./run (process " + other.pid());
            assertThat(running).exists();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void an_import_names_what_it_cannot_read_before_anything_else() throws Exception {
        Answer nothing = run(Map.of(), "import");
        Answer missing = run(Map.of(), "import", folder.resolve("missing.csv").toString());

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.lines()).startsWith("run: import needs a file");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.lines().getFirst()).contains("missing.csv cannot be read");
    }

    @Test
    void a_feed_is_of_one_body_and_of_a_system_that_runs() throws Exception {
        Answer nobody = run(Map.of(), "feed");
        Answer two = run(Map.of(), "feed", "19-ubnd", "19-btcd");
        Answer nothingRuns = run(
                Map.of(), "feed", "19-ubnd", "--data", folder.resolve("none").toString());

        assertThat(nobody.status()).isEqualTo(2);
        assertThat(nobody.lines()).startsWith("run: feed needs the code of a body");
        assertThat(two.status()).isEqualTo(2);
        assertThat(nothingRuns.status()).isEqualTo(3);
        assertThat(nothingRuns.lines()).singleElement().asString().contains("Start ./run first");
    }

    @Test
    void an_import_into_a_system_that_does_not_run_ends_with_status_3() throws Exception {
        Path file = Files.writeString(folder.resolve("petitions.ndjson"), "{}\n");
        String free;
        try (var closed = listening()) {
            free = port(closed);
        }

        Answer answer = run(Map.of("INTAKE_PORT", free), "import", file.toString());

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.lines()).singleElement().asString().contains("nothing answers on port " + free);
    }

    @Test
    void a_token_of_a_system_that_does_not_run_ends_with_status_3() throws Exception {
        String free;
        try (var closed = listening()) {
            free = port(closed);
        }

        Answer answer = run(Map.of("IDENTITY_PORT", free), "token", "--data", folder.toString(), "clerk", "19-btcd");

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.lines()).singleElement().asString().contains("no identity provider answers on port " + free);
    }

    @Test
    void a_token_is_for_one_role_and_one_body_by_their_codes() throws Exception {
        assertThat(run(Map.of(), "token").lines()).startsWith("run: token needs a role");
        assertThat(run(Map.of(), "token", "clerk", "19-btcd", "more").lines())
                .startsWith("run: a token is for one role and one body");
        Answer answer = run(Map.of(), "token", "clerk&role=leader");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.lines()).startsWith("run: clerk&role=leader is the code of no role and no body");
    }

    private static Answer run(Map<String, String> environment, String... options) throws Exception {
        var command = new ArrayList<>(List.of("bash", "./run"));
        command.addAll(List.of(options));
        var builder =
                new ProcessBuilder(command).directory(Path.of("..").toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var out = process.inputReader(UTF_8)) {
            List<String> lines = out.readAllLines();
            return new Answer(process.waitFor(), lines);
        }
    }

    private static ServerSocket listening() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static String port(ServerSocket socket) {
        return Integer.toString(socket.getLocalPort());
    }
}
