package org.tiepdan.nearduplicate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The evaluation, in each build. {@code -Devaluation.petitions=1000} takes that many of each source, and {@code -Devaluation.seed=3} makes
 * other pairs; {@code target/near-duplicate.md} contains the table and {@code target/near-duplicate-misses.txt} the errors.
 */
class EvaluationTest {
    private static final List<Change> WITHOUT_A_MISS =
            List.of(Change.EXACT, Change.CASE, Change.SPACING, Change.DECOMPOSED, Change.TONE_STYLE);
    private static final List<Change> SEVERAL_AT_ONCE =
            List.of(Change.SLIPS_WITHOUT_MARKS, Change.DROPPED_IN_SALUTATIONS, Change.ALL_AT_ONCE);

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        int petitions = Integer.getInteger("evaluation.petitions", 250);
        long seed = Long.getLong("evaluation.seed", 2);
        evaluation = Evaluation.of(petitions, seed, Boolean.getBoolean("evaluation.short"));
        var target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("near-duplicate.md"), Table.of(evaluation));
        Files.write(target.resolve("near-duplicate-misses.txt"), evaluation.misses());
    }

    @Test
    void whatDoesNotTouchTheWordsIsAlwaysFound() {
        for (Change change : WITHOUT_A_MISS) {
            assertThat(evaluation.tally(change.name()).recall())
                    .as(change.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void overAllKindsTheAimsAreMet() {
        var single = evaluation.kinds().stream()
                .filter(kind -> SEVERAL_AT_ONCE.stream()
                        .noneMatch(change -> change.name().equals(kind)))
                .map(evaluation::tally)
                .toList();

        assertThat(share(single, Evaluation.Tally::recall)).isGreaterThanOrEqualTo(0.97);
        assertThat(share(single, Evaluation.Tally::precision)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void theSameLetterAboutSomethingElseIsNotLinked() {
        int asked = 0;
        int wrong = 0;
        for (Difference difference : Difference.values()) {
            asked += evaluation.tally(difference.name()).asked();
            wrong += evaluation.tally(difference.name()).wrong();
        }

        assertThat((double) wrong / asked).isLessThanOrEqualTo(0.01);
    }

    private static double share(
            Collection<Evaluation.Tally> tallies, java.util.function.ToDoubleFunction<Evaluation.Tally> of) {
        return tallies.stream().mapToDouble(of).average().orElseThrow();
    }
}
