package org.tiepdan.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.loader.system.Screen;

/** The loader with a system that answers as the test defines. */
abstract class LoaderScenario {
    final StubSystem system = stub();
    final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static StubSystem stub() {
        try {
            return new StubSystem();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void nothing_is_recorded() {
        assertThat(system.size()).isZero();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            for (var service : List.of("intake", "intake-management", "routing", "tracking", "reporting")) {
                all.add("--" + service + "-port=" + system.port());
            }
        }
        return Loader.run(new Screen(new PrintStream(screen, true, UTF_8), false), all.toArray(String[]::new));
    }

    String shown() {
        return screen.toString(UTF_8);
    }

    Path petitions(int count) throws Exception {
        return write("petitions.ndjson", lines(count));
    }

    static List<String> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{\"idempotencyKey\":\"p" + i + "\",\"receivingBody\":\"19-btcd\"}")
                .toList();
    }

    static String act(String key, int petition, String act, String body) {
        return "{\"key\":\"" + key + "\",\"petition\":{\"receivingBody\":\"19-btcd\",\"idempotencyKey\":\"p" + petition
                + "\"},\"act\":\"" + act + "\",\"body\":{" + body + "}}";
    }

    Path write(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }
}
