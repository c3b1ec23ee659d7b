package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./run} starts and stops, as far as it is visible during the build. */
class LauncherStartTest {
    private static final String FREE_PORTS = """
            export OFFICE_PORT=17080 INTAKE_PORT=17081 ROUTING_PORT=17082 TRACKING_PORT=17083 REPORTING_PORT=17084 KAFKA_PORT=17085 MONGO_PORT=17086 IDENTITY_PORT=17087
            """;

    @TempDir
    Path folder;

    @Test
    void a_run_that_a_script_put_in_the_background_hears_Ctrl_C() throws Exception {
        // The build reports that it has begun, and then blocks.
        var launcher = LauncherCopy.in(folder, "echo begun >begun; exec tail -f /dev/null");

        var script = launcher.start(FREE_PORTS + """
                mkfifo begun
                ./run --empty --data data >/dev/null 2>&1 &
                read -r line <begun
                kill -INT $!
                wait $!
                echo "ended with $?"
                """);

        try (var output = script.inputReader(UTF_8)) {
            assertThat(script.waitFor(1, TimeUnit.MINUTES)).as("it ended").isTrue();
            assertThat(output.readAllLines()).containsExactly("ended with 130");
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
    }

    @Test
    void the_data_folder_and_what_an_earlier_version_left_in_it_is_for_its_owner_alone() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");
        DataFolder.claim(launcher.data());
        var log = Files.createDirectories(launcher.data().resolve("logs")).resolve("intake-service.log");
        Files.writeString(log, "of an earlier start\n");
        for (var open : new Path[] {launcher.data(), log}) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        launcher.run(FREE_PORTS + "umask 022; ./run --empty --data data");

        try (var all = Files.walk(launcher.data())) {
            assertThat(all.toList())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as(path.toString())
                            .endsWith("------"));
        }
    }

    @Test
    void a_full_disk_is_named_before_anything_else_is_blamed() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");
        launcher.replace("df", "echo head; echo '/dev/small 65536 65536 0 100% /small'");

        assertThat(launcher.run(FREE_PORTS + "./run --empty --data data"))
                .anyMatch(line -> line.startsWith("run: the disk is full: ") && line.contains(" 0 kB left"))
                .anyMatch(line -> line.startsWith("run: the build failed"));
    }

    @Test
    void a_disk_with_space_is_not_blamed() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");

        assertThat(launcher.run(FREE_PORTS + "./run --empty --data data"))
                .anyMatch(line -> line.startsWith("run: the build failed"))
                .noneMatch(line -> line.contains("disk is full"));
    }

    @Test
    void ports_of_management_stand_ten_above_those_of_the_services_unless_they_are_named() throws Exception {
        var launcher = LauncherCopy.in(folder, "cat data/ports; exit 1");

        launcher.run(FREE_PORTS + "TRACKING_MANAGEMENT_PORT=17099 ./run --empty --data data");

        assertThat(Files.readAllLines(launcher.data().resolve("logs/build.log")))
                .contains("INTAKE_MANAGEMENT_PORT=17091", "TRACKING_MANAGEMENT_PORT=17099", "REPORTING_PORT=17084");
    }
}
