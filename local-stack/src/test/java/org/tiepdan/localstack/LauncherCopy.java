package org.tiepdan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** {@code ./run} in a separate tree without build output, with a build script given by the test. */
record LauncherCopy(Path root) {
    private static final Path PROJECT = Path.of("..");

    /** @param build lines of a shell script in place of {@code ./mvnw} */
    static LauncherCopy in(Path root, String build) throws IOException {
        copy(Path.of("run"), root);
        copy(Path.of(".mvn/jdk.sh"), root);
        try (var parts = Files.list(PROJECT.resolve("local-stack/launcher"))) {
            for (var part : parts.toList()) {
                copy(PROJECT.relativize(part), root);
            }
        }
        executable(root.resolve("mvnw"), build);
        return new LauncherCopy(root);
    }

    Path data() {
        return root.resolve("data");
    }

    /** Puts a program ahead of all others with the same name. */
    void replace(String program, String script) throws IOException {
        executable(Files.createDirectories(root.resolve("bin")).resolve(program), script);
    }

    /** @param script shell script to run in that tree */
    Process start(String script) throws IOException {
        var builder = new ProcessBuilder("bash", "-c", script)
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", root.resolve("bin").toString(), (path, first) -> first + ":" + path);
        return builder.start();
    }

    List<String> run(String script) throws IOException {
        try (var output = start(script).inputReader(UTF_8)) {
            return output.readAllLines();
        }
    }

    private static void copy(Path file, Path root) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), root.resolve(file));
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
