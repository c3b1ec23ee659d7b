package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.Slice.Answer;
import org.tiepdan.reporting.testkit.TestDatabase;

/** In this law, all petitions of 01/XLD must have been handled; one has not. */
class FormsThatDoNotAddUpTest {
    private static final Path LAW = Path.of("..", "law", "vn");
    private static final String CHECK =
            "CHECK;;Cột 1 phải bằng cột 4.;Column 1 must be equal to column 4.;c1 = c4;DERIVED;\n";
    private static final String FORM = "/api/v1/reports/01-XLD";
    private static final String DAYS = "?body=19-ubnd&from=2026-07-01&to=2026-07-07";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    Path keys;

    @TempDir
    Path law;

    private Slice slice;

    @BeforeEach
    void fill() throws IOException {
        copy(LAW, law);
        Files.writeString(law.resolve("forms/2024/01-XLD.csv"), CHECK, StandardOpenOption.APPEND);
        var events = new Events();
        events.open(Events.caseId(1));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW, law)
                .as(new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd")));
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&format=csv", "&format=xlsx"})
    void isExplainedInsteadOfGivenOut(String format) {
        assertExplained(slice.get(FORM + DAYS + format));
    }

    @Test
    void isNotSubmitted() {
        assertExplained(slice.post(
                FORM + "/submissions", "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"}"));

        assertThat(slice.bean(Submissions.class).of("01-XLD", "19-ubnd")).isEmpty();
    }

    @Test
    void otherFormsAreGivenOut() {
        assertThat(slice.get("/api/v1/reports/02-XLD" + DAYS).status()).isEqualTo(200);
    }

    private static void assertExplained(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/code").asString()).isEqualTo("does-not-add-up");
        assertThat(answer.json().at("/checks").asString()).isEqualTo("c1 = c4 (19-05443: 1, 0)");
        assertThat(answer.json().at("/detail").asString())
                .contains(
                        "01/XLD",
                        "không khớp. Cột 1 phải bằng cột 4. Ủy ban nhân dân",
                        ": 1 và 0; còn 1 dòng khác cũng không khớp.")
                .contains("Column 1 must be equal to column 4.", ": 1 and 0; 1 more row does not add up.");
        assertThat(answer.json().has("rows")).isFalse();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                var copy = to.resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
