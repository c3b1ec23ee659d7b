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

/** {@code ./test} on a machine that lacks what the tests look with. */
class TestCommandTest {
    private static final List<String> OF_ANY_MACHINE =
            List.of("bash", "env", "dirname", "sort", "paste", "grep", "fc-list", "cat");

    @TempDir
    Path folder;

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
                        "test: some tests will fail without Debian's packages chromium-headless-shell npm, or the same"
                                + " programs from elsewhere; they could not be installed.")
                .endsWith("maven -B -ntp -T4 verify");
    }

    private List<String> test(String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of("/bin/bash", folder.resolve("test").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin").toString());
        try (var output = builder.start().inputReader(UTF_8)) {
            return output.readAllLines();
        }
    }

    private void program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
