package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The input for learning quick starts: few lines, but every kind of line in the sample year. */
class LauncherTrainingTest {
    private static final Path YEAR = Path.of("../samples").toAbsolutePath();
    private static final int FEW = 500;

    @TempDir
    Path folder;

    @Test
    void some_of_the_sample_has_all_kinds_of_the_whole() throws Exception {
        var launcher = LauncherCopy.in(folder, "exit 1");

        var some = launcher.run("BASE=.; . local-stack/launcher/train.sh; DATA=data SAMPLE='" + YEAR + "';"
                + " some_of_sample; cat data/tmp/some-of-sample/*");

        var year = year();
        assertThat(some).isSubsetOf(year).hasSizeLessThan(FEW);
        for (var member : List.of("act", "type", "channel")) {
            assertThat(values(member, some)).as(member).isEqualTo(values(member, year));
        }
    }

    private static List<String> year() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(YEAR.resolve("petitions.ndjson")));
        lines.addAll(Files.readAllLines(YEAR.resolve("acts.ndjson")));
        lines.addAll(Files.readAllLines(YEAR.resolve("receptions.ndjson")));
        return lines;
    }

    private static Set<String> values(String member, List<String> lines) {
        var value = Pattern.compile("\"" + member + "\":\"([^\"]+)\"");
        return lines.stream()
                .flatMap(line -> value.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
