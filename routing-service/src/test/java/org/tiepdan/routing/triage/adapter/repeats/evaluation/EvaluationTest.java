package org.tiepdan.routing.triage.adapter.repeats.evaluation;

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

    /** What is added to the name of a kind: by place, and of the same petitioner. */
    private static final List<String> WAYS = List.of("", Evaluation.OF_PETITIONER);

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        int petitions = Integer.getInteger("evaluation.petitions", 250);
        long seed = Long.getLong("evaluation.seed", 2);
        evaluation = Evaluation.of(petitions, seed);
        var target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("near-duplicate.md"), Table.of(evaluation));
        Files.write(target.resolve("near-duplicate-misses.txt"), evaluation.misses());
    }

    @Test
    void whatDoesNotTouchTheWordsIsAlwaysFound() {
        for (Change change : WITHOUT_A_MISS) {
            for (var way : WAYS) {
                assertThat(evaluation.tally(change.name() + way).recall())
                        .as(change.name() + way)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void overAllKindsTheAimsAreMet() {
        for (var way : WAYS) {
            var single = evaluation.kinds().stream()
                    .filter(kind -> SEVERAL_AT_ONCE.stream()
                            .noneMatch(change -> change.name().equals(kind)))
                    .map(kind -> evaluation.tally(kind + way))
                    .toList();

            assertThat(share(single, Evaluation.Tally::recall)).as(way).isGreaterThanOrEqualTo(0.97);
            assertThat(share(single, Evaluation.Tally::precision)).as(way).isGreaterThanOrEqualTo(0.99);
        }
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

    @Test
    void knownPetitionsAreSeldomTakenForEachOther() {
        assertThat((double) evaluation.joined() / evaluation.known().size()).isLessThanOrEqualTo(0.01);
    }

    private static double share(
            Collection<Evaluation.Tally> tallies, java.util.function.ToDoubleFunction<Evaluation.Tally> of) {
        return tallies.stream().mapToDouble(of).average().orElseThrow();
    }
}
