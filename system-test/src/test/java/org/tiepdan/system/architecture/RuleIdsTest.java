package org.tiepdan.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.tracking.offending.CodeThatNamesARule;

/** No code names a rule of the law: another law, or another country's, is another folder of tables. */
class RuleIdsTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));
    private static final String COLUMN = "rule_id";

    @Test
    void noMainCodeNamesARule() throws IOException {
        try (var modules = Files.list(ROOT)) {
            var sources = modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory);

            assertThat(sources.flatMap(RuleIdsTest::naming)).isEmpty();
        }
    }

    @Test
    void catchesItsOffender() {
        assertThat(naming(ROOT.resolve("system-test/src/test/java/org/tiepdan/tracking/offending")))
                .containsExactly(CodeThatNamesARule.class.getSimpleName() + ".java");
    }

    /** @return the files in {@code folder} that name a rule of the law */
    private static Stream<String> naming(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> namesARule().matcher(text(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern namesARule() {
        var ids = ruleIds().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\"[^\"\\n]*(?<![A-Z0-9-])(" + ids + ")(?![A-Z0-9-])[^\"\\n]*\"");
    }

    private static List<String> ruleIds() {
        try (var tables = Files.list(ROOT.resolve("law/vn"))) {
            return tables.filter(table -> table.toString().endsWith(".csv"))
                    .map(RuleIdsTest::text)
                    .filter(table -> table.startsWith(COLUMN + ';'))
                    .flatMap(table -> table.lines().skip(1))
                    .map(row -> row.substring(0, row.indexOf(';')))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
