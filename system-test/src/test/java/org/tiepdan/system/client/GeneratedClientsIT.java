package org.tiepdan.system.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;

/**
 * The build generates a client of each published document into {@code target/clients}; this test compiles and uses them, with a working day
 * of an office written for them.
 */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class GeneratedClientsIT {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));
    private static final Path GENERATED = ROOT.resolve("system-test/target/clients");
    private static final Path WRITTEN = ROOT.resolve("system-test/src/test/clients");

    @TempDir
    private Path classes;

    @Test
    void registerDecideAcceptAndRead(SharedSystem system) throws Exception {
        compile();
        var services = Map.of(
                "intake", system.intake().uri(""),
                "routing", system.routing().uri(""),
                "tracking", system.tracking().uri(""),
                "reporting", system.reporting().uri(""));

        assertThat(day(services, SignIn.tokenOfAll()))
                .containsExactly(
                        entry("registered", "Khiếu nại quyết định thu hồi đất"),
                        entry("decided", "19-05443"),
                        entry("accepted", "ACCEPTED"),
                        entry("read", "2026-07-03"),
                        entry("status", "ACCEPTED"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> day(Map<String, String> services, String token) throws Exception {
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return (Map<String, String>) loader.loadClass("office.OfficeDay")
                    .getMethod("work", Map.class, String.class)
                    .invoke(null, services, token);
        }
    }

    private void compile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of(
                    "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
            var sources =
                    Stream.concat(javaFiles(GENERATED), javaFiles(WRITTEN)).toList();
            assertThat(sources)
                    .as("clients in %s; ./mvnw generates them", GENERATED)
                    .hasSizeGreaterThan(50);
            var done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
    }

    private static Stream<Path> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
