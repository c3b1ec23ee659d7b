package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./test} on machines with and without what the tests need. */
class TestCommandTest {
    private static final List<String> OF_ANY_MACHINE =
            List.of("bash", "env", "dirname", "sort", "paste", "grep", "fc-list", "cat");

    @TempDir
    Path folder;

    private int status;

    @BeforeEach
    void copyTheCommand() throws IOException {
        Files.copy(Path.of("../test"), folder.resolve("test"));
        program("mvnw", "echo \"maven $*\"");
        for (var name : OF_ANY_MACHINE) {
            program("bin/" + name, "exec $(PATH=/usr/bin:/bin command -v " + name + ") \"$@\"");
        }
        program("bin/fc-list", "for each in {1..5000}; do echo \"NotoSans-$each\"; done");
        program("bin/prometheus", "exit 0");
        program("bin/promtool", "exit 0");
        program("bin/node", "exit 0");
        program("bin/openssl", "exit 0");
        program("bin/kcat", "exit 0");
        program("bin/curl", "exit 0");
    }

    @Test
    void installs_what_is_missing_where_it_may_and_then_runs_everything() throws Exception {
        program("bin/id", "echo 0");
        program("bin/apt-get", "echo \"$*\" >>installed");

        assertThat(test("-pl", "eventing")).endsWith("maven -B -ntp -T4 verify -pl eventing");

        assertThat(Files.readAllLines(folder.resolve("installed")))
                .containsExactly("update -qq", "install -y -qq --no-install-recommends chromium-headless-shell npm");
    }

    @Test
    void names_in_one_sentence_what_it_may_not_install_and_runs_everything() throws Exception {
        program("bin/id", "echo 1000");

        assertThat(test())
                .hasSize(2)
                .startsWith(
                        "test: some tests will fail without the Debian packages chromium-headless-shell npm (or the same"
                                + " programs from elsewhere), which could not be installed.")
                .endsWith("maven -B -ntp -T4 verify");
    }

    @Test
    void keeps_temporary_files_in_memory_that_has_room_and_removes_them() throws Exception {
        var files = folder.resolve("files");
        memory("5000000", "13000000", files);
        program("mvnw", "echo \"maven $*, TMPDIR is $TMPDIR\" && exit 3");

        assertThat(test()).endsWith("maven -B -ntp -T4 verify -Dtest.tmp=" + files + ", TMPDIR is " + files);
        assertThat(status).isEqualTo(3);
        assertThat(files).doesNotExist();
    }

    @Test
    void ends_Maven_before_it_removes_the_folder_when_it_is_told_to_end() throws Exception {
        var files = folder.resolve("files");
        memory("5000000", "13000000", files);
        program(
                "mvnw",
                "trap '[ -d " + files
                        + " ] && echo ended by the signal; exit 143' TERM; kill -TERM $PPID; while :; do :; done");

        assertThat(test()).endsWith("ended by the signal");
        assertThat(status).isEqualTo(143);
        assertThat(files).doesNotExist();
    }

    @Test
    void keeps_them_on_the_disk_where_nothing_runs_from_memory() throws Exception {
        var files = folder.resolve("files");
        memory("5000000", "13000000", files);
        program("bin/chmod", "exit 0");

        assertThat(test()).endsWith("maven -B -ntp -T4 verify");
        assertThat(files).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"4000000, 13000000", "5000000, 12000000"})
    void keeps_them_on_the_disk_otherwise(String free, String available) throws Exception {
        memory(free, available, folder.resolve("files"));

        assertThat(test()).endsWith("maven -B -ntp -T4 verify");
    }

    private void memory(String free, String available, Path files) throws IOException {
        program("bin/mktemp", "/bin/mkdir " + files + " && echo " + files);
        program("bin/chmod", "exec /bin/chmod \"$@\"");
        program("bin/rm", "exec /bin/rm \"$@\"");
        program("bin/id", "echo 1000");
        program("bin/df", "echo Header; echo \"tmpfs 9000000 1000 " + free + " 1% /dev/shm\"");
        program("bin/grep", "echo \"MemAvailable: " + available + " kB\"");
    }

    private List<String> test(String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of("/bin/bash", folder.resolve("test").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin").toString());
        var running = builder.start();
        try (var output = running.inputReader(UTF_8)) {
            return output.readAllLines();
        } finally {
            status = running.waitFor();
        }
    }

    private void program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
