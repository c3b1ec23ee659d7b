package org.tiepdan.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} shows the actual policy: a row for each operation, a column for each role. */
class PolicyDocumentTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("tiepdan.root", ".."), "docs/access.md");
    private static final String NOTHING = "–";

    private final Policy policy = Policy.packaged();

    @Test
    void theTablesOfTheDocumentAreThoseOfThePolicy() throws IOException {
        var shown = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(shown)
                .as("the rows of %s are to be%n%s", DOCUMENT, String.join("\n", rows()))
                .containsExactlyElementsOf(rows());
    }

    @Test
    void everyRoleAndEveryConditionIsExplained() throws IOException {
        var text = Files.readString(DOCUMENT);

        assertThat(Stream.of(Role.values()).map(Role::code))
                .allSatisfy(role -> assertThat(text).contains("**" + role + "**"));
        assertThat(Stream.of(Condition.values()).map(Condition::code))
                .allSatisfy(condition -> assertThat(text).contains("**" + condition + "**"));
    }

    private List<String> rows() {
        return policy.rules().stream()
                .map(Rule::operation)
                .distinct()
                .map(this::row)
                .toList();
    }

    private String row(Operation operation) {
        var cells =
                Arrays.stream(Role.values()).map(role -> cell(operation, role)).collect(joining(" | "));
        return "| `" + operation.method() + " " + operation.path() + "` | " + cells + " |";
    }

    private String cell(Operation operation, Role role) {
        var conditions = policy.rules().stream()
                .filter(rule -> rule.operation().equals(operation))
                .filter(rule -> rule.role() == role || rule.condition() == Condition.ANYBODY)
                .map(rule -> rule.condition().code())
                .collect(joining(", "));
        return conditions.isEmpty() ? NOTHING : Objects.requireNonNull(conditions);
    }
}
