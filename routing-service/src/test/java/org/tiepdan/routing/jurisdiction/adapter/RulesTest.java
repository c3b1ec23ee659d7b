package org.tiepdan.routing.jurisdiction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    private static final String YEAR = "../samples/petitions.ndjson";

    @TempDir
    private Path other;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void namesWhatNoRowCoversAndWhatNeverFired() {
        assertThat(run(YEAR)).isZero();

        assertThat(lines())
                .contains("TC-COUNCIL-DEPUTY;2025-07-01")
                .doesNotContain("KN-COMMUNE-1;2025-07-01", "KN-COMMUNE-1;2026-07-01")
                .anyMatch(line -> line.startsWith("COMPLAINT;COMMUNE;OFFICIAL;DISCIPLINARY_DECISION;1;2025-07-01;")
                        && line.contains("LAND_HOUSING")
                        && !line.contains("JUDICIAL")
                        && !line.contains("PARTY"))
                .noneMatch(line -> line.startsWith("COMPLAINT;COMMUNE;HEAD;ADMINISTRATIVE_DECISION;1;2025-07-01"));
    }

    @Test
    void namesTheMovesThatNoRowCoversUntilTheRowCame() {
        run(YEAR);

        assertThat(lines())
                .contains("SAME_RANK;BODY;OFFICIAL;2025-07-01")
                .doesNotContain("SAME_RANK;BODY;OFFICIAL;2026-07-01", "SAME_RANK;HEAD;HEAD;2025-07-01");
    }

    /** LKN 17 was rewritten on 2026-07-01: that it was used before says nothing about its new version. */
    @Test
    void aVersionOfARowThatNeverFiredIsNamedThoughAnotherDid() throws IOException {
        var beforeTheChange = Files.readAllLines(Path.of(YEAR)).stream()
                .filter(line -> line.contains("\"receivedAt\":\"2026-04"))
                .toList();
        var register = other.resolve("april.ndjson");
        Files.write(register, beforeTheChange);

        run(register.toString());

        assertThat(lines()).contains("KN-COMMUNE-1;2026-07-01").doesNotContain("KN-COMMUNE-1;2025-07-01");
    }

    @Test
    void tellsWhatAnotherPackWouldMove() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../law/vn"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        other.resolve(file.getFileName().toString()),
                        text.replace(
                                "KNPA-PROPOSAL;PROPOSAL;ANY;ANY;;;RESPONDENT_BODY",
                                "KNPA-PROPOSAL;PROPOSAL;ANY;ANY;;;PROVINCE"));
            }
        }

        assertThat(run(YEAR, other.toString())).isZero();

        assertThat(lines()).anyMatch(line -> line.contains("-> ACCEPT 19-ubnd") && line.contains("TRANSFER 19-"));
        assertThat(lines()).contains("# Ví dụ / Examples: 12");
    }

    @Test
    void anotherPackThatSaysTheSameMovesNothing() {
        assertThat(run(YEAR, "../law/vn")).isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("# Đơn đổi kết quả / Petitions that move: 0 / "));
    }

    @Test
    void saysHowItIsUsedAndWhatCannotBeRead() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("../samples/none.ndjson")).isEqualTo(3);
        assertThat(run(YEAR, "../samples/none")).isEqualTo(3);
    }

    private int run(String... arguments) {
        told.reset();
        return new Rules(new PrintStream(told, true, StandardCharsets.UTF_8)).run(List.of(arguments), null);
    }

    private List<String> lines() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
