package org.tiepdan.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} covers every requirement once, and names only existing tests and files. */
class SecurityDocumentTest {
    private static final Path ROOT = Path.of(System.getProperty("tiepdan.root", ".."));
    private static final Path DOCUMENT = ROOT.resolve("docs/security.md");

    /** Requirements of levels 1 and 2 in each section of ASVS 5.0.0; they come first in their section. */
    private static final String SECTIONS = """
            V1.1 2, V1.2 9, V1.3 11, V1.4 3, V1.5 2, V2.1 3, V2.2 3, V2.3 4, V2.4 1, V3.2 2, V3.3 4, V3.4 6, V3.5 5, V3.7 2,
            V4.1 3, V4.2 1, V4.3 2, V4.4 4, V5.1 1, V5.2 3, V5.3 2, V5.4 3, V6.1 3, V6.2 12, V6.3 4, V6.4 4, V6.5 5, V6.6 3,
            V6.8 4, V7.1 3, V7.2 4, V7.3 2, V7.4 5, V7.5 2, V7.6 2, V8.1 2, V8.2 3, V8.3 1, V8.4 1, V9.1 3, V9.2 4, V10.1 2,
            V10.2 2, V10.3 4, V10.4 11, V10.5 5, V10.6 2, V10.7 3, V11.1 2, V11.2 3, V11.3 3, V11.4 4, V11.5 1, V11.6 1,
            V12.1 3, V12.2 2, V12.3 4, V13.1 1, V13.2 5, V13.3 2, V13.4 5, V14.1 2, V14.2 4, V14.3 3, V15.1 3, V15.2 3,
            V15.3 7, V16.1 1, V16.2 5, V16.3 4, V16.4 3, V16.5 3, V17.1 1, V17.2 4, V17.3 2""";

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    private static String text;
    private static List<Path> tests;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(DOCUMENT);
        try (var modules = Files.list(ROOT)) {
            tests = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityDocumentTest::sources)
                    .toList();
        }
    }

    @Test
    void everyRequirementStandsThereOnce() {
        assertThat(rows().flatMap(cells -> Stream.of(cells.getFirst().split(", ")))
                        .flatMap(SecurityDocumentTest::expanded))
                .containsExactlyInAnyOrderElementsOf(requirements().toList());
    }

    @Test
    void everyRowThatAppliesNamesATestOrAPlace() {
        assertThat(rows().filter(cells -> cells.size() > 2))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells.get(2)).containsPattern(TEST.pattern() + "|" + "]\\("));
    }

    @Test
    void everyTestThatIsNamedExists() {
        var named = TEST.matcher(text).results().toList();

        assertThat(named).isNotEmpty();
        assertThat(named.stream().filter(each -> !exists(each)).map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void everyFileThatIsNamedExists() {
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(DOCUMENT.resolveSibling(link)).exists());
    }

    private static Stream<List<String>> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| V"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")));
    }

    private static Stream<String> requirements() {
        return Stream.of(SECTIONS.split(",\\s+"))
                .map(section -> section.split(" "))
                .flatMap(section -> IntStream.rangeClosed(1, Integer.parseInt(section[1]))
                        .mapToObj(number -> section[0] + "." + number));
    }

    /** {@code V6.5.*} and {@code V17.*} match all that start like this. */
    private static Stream<String> expanded(String id) {
        return id.endsWith("*")
                ? requirements().filter(each -> each.startsWith(id.substring(0, id.length() - 1)))
                : Stream.of(id);
    }

    /** Two modules may have a class with the same name; one of them has the method. */
    private static boolean exists(MatchResult named) {
        var says = named.group(2) == null ? "class " + named.group(1) : "void " + named.group(2) + "(";
        return tests.stream()
                .filter(each -> each.endsWith(named.group(1) + ".java"))
                .anyMatch(each -> text(each).contains(says));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
