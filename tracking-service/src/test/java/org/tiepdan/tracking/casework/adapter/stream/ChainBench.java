package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.chain.ChainLink;

/**
 * What the chain of a case and the root of a day cost, compared with the same program without them. Run by
 * {@code benchmarks/chain}, never by the build. The product has no switch for the chain: the class path of the measured
 * JVM begins with a modified {@link ChainLink}, which has one.
 */
class ChainBench {
    private static final Path SOURCE = Path.of("../eventing/src/main/java/org/tiepdan/eventing/chain/ChainLink.java");
    private static final String CLASS = "public record ChainLink(long index, String digest) {\n";
    private static final String METHOD =
            "public ChainLink next(byte[] key, byte @Nullable [] value, Headers headers) {\n";

    @Test
    void chain(@TempDir Path folder) throws Exception {
        var classes = withASwitch(folder);

        System.out.println(
                "| compilers | processor time of | without, µs an event | with | ratio | and the root of the day |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        assertThat(run(folder.resolve("first"), classes, "C1", "-XX:TieredStopAtLevel=1"))
                .isZero();
        assertThat(run(folder.resolve("second"), classes, "both", "-XX:+TieredCompilation"))
                .isZero();
    }

    private static int run(Path folder, Path classes, String name, String flag)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                flag,
                "--enable-native-access=ALL-UNNAMED",
                "-Dchain.name=" + name));
        System.getProperties().stringPropertyNames().stream()
                .filter(property -> property.startsWith("chain."))
                .forEach(property -> command.add("-D" + property + "=" + System.getProperty(property)));
        command.addAll(List.of(
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                ChainSlices.class.getName(),
                folder.toString()));
        // Maven passes on only what this JVM prints itself.
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().lines().forEach(System.out::println);
        return process.waitFor();
    }

    /** @return a folder with today's class, whose method {@code next} does nothing while its field {@code chains} is false */
    private static Path withASwitch(Path folder) throws IOException {
        var source = Files.readString(SOURCE);
        assertThat(source).contains(CLASS, METHOD);
        var changed = Files.writeString(
                folder.resolve("ChainLink.java"),
                source.replace(CLASS, CLASS + "public static volatile boolean chains = true;\n")
                        .replace(METHOD, METHOD + "if (!chains) { return this; }\n"));
        var classes = Files.createDirectory(folder.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        changed.toString());
        assertThat(failed).isZero();
        return classes;
    }
}
