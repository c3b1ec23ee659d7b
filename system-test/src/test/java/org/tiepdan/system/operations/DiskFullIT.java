package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tiepdan.system.harness.Launcher;
import org.tiepdan.system.harness.RunOrder;

/** A disk fills while petitions come in: the launcher reports it, and every petition answered {@code 201} exists once. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
class DiskFullIT {
    private static final int SIZE = 512;
    private static final long LEFT = 4L * 1024 * 1024;
    private static final int CLERKS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path work;

    /** If this user may not mount a small file system, the part that can be tested without one. */
    @TestFactory
    List<DynamicTest> aFullDisk() throws Exception {
        var disk = SmallDisk.mount(work.resolve("disk"), SIZE);
        return List.of(
                disk.isPresent()
                        ? DynamicTest.dynamicTest(
                                "ends the run with its reason and loses nothing", () -> fills(disk.get()))
                        : DynamicTest.dynamicTest(
                                "is named when a process ends (no disk could be mounted)", this::isNamed));
    }

    private void fills(SmallDisk disk) throws Exception {
        try (disk;
                var run = Launcher.start(disk.folder())) {
            var clerks = new Clerks(run);
            clerks.post(CLERKS);
            disk.fillUntilLeft(LEFT);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, CLERKS)
                        .forEach(_ -> threads.submit(() -> {
                            clerks.postUntilTheSystemIsGone();
                            return null;
                        }));
                assertThat(run.awaitEnd(PATIENCE)).isNotZero();
                clerks.stop();
            }
            assertThat(run.output()).contains("run: the disk is full");

            disk.makeRoom();
            run.startAgain();
            clerks.repeatWhatWasNotAnswered();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(clerks.decisionsByCase())
                            .containsOnlyKeys(clerks.answered())
                            .allSatisfy((_, decisions) -> assertThat(decisions).isEqualTo(1)));
        }
    }

    private void isNamed() throws Exception {
        var full = Files.createDirectories(work.resolve("bin")).resolve("df");
        Files.writeString(full, "#!/bin/sh\necho head\necho 'small 65536 65536 0 100% /small'\n");
        Files.setPosixFilePermissions(full, PosixFilePermissions.fromString("rwxr-xr-x"));
        var path = Map.of("PATH", full.getParent() + ":" + System.getenv("PATH"));
        try (var run = Launcher.start(work.resolve("data"), path)) {
            run.kill(List.of("intake-service"));

            assertThat(run.awaitEnd(Duration.ofMinutes(2))).isNotZero();
            assertThat(run.output()).contains("run: the disk is full");
        }
    }
}
