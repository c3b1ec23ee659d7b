package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.tracking.model.MadeUpLife;
import org.tiepdan.tracking.model.PetitionKind;
import org.tiepdan.tracking.model.Step;

/**
 * Generated lives of cases run through the topology and a model of the law: acts in time, late, wrong, corrected, repeated, and restarts.
 * {@code -Dmodel.sequences} and {@code -Dmodel.seed} try more and different ones.
 */
class CaseModelTest {
    private static final int SEQUENCES = Integer.getInteger("model.sequences", 40);
    private static final long SEED = Long.getLong("model.seed", 20_260_625);
    /** Each flaw is found within this many sequences. */
    private static final int BUDGET = 60;

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void everySequenceLeadsToWhatTheModelSays() {
        assertThat(firstFault(Flaw.NONE, SEQUENCES).map(this::shortest)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tiepdan.tracking.casework.adapter.stream.Flaw#all")
    void findsWhatSomebodyCouldGetWrong(Flaw flaw) {
        assertThat(firstFault(flaw, BUDGET)).isPresent();
    }

    @Test
    void showsTheShortestSequenceThatFails() {
        var found = firstFault(Flaw.RESUMED_WITHOUT_A_RECOUNT, BUDGET).map(this::shortest);

        assertThat(found)
                .hasValueSatisfying(shown -> assertThat(shown.lines())
                        .hasSizeLessThan(60)
                        .anyMatch(line -> line.contains("-Dmodel.seed="))
                        .anyMatch(line -> line.contains("kind=SUSPENSION"))
                        .anyMatch(line -> line.contains("kind=RESUMPTION")));
    }

    private record Life(Flaw flaw, long seed, List<PetitionKind> kinds, List<Step> steps) {}

    private Optional<Life> firstFault(Flaw flaw, int sequences) {
        return LongStream.range(SEED, SEED + sequences)
                .mapToObj(seed -> {
                    var random = new Random(seed);
                    return new Life(flaw, seed, kinds(random), MadeUpLife.of(random));
                })
                .filter(life -> run(life, life.steps()).isPresent())
                .findFirst();
    }

    /** @return the shortest failing sequence, with its seed */
    private String shortest(Life life) {
        var steps = MadeUpLife.shortest(life.steps(), fewer -> run(life, fewer).isPresent());
        return "-Dmodel.sequences=1 -Dmodel.seed=" + life.seed() + " of " + life.kinds()
                + steps.stream().map(step -> "\n" + step).collect(Collectors.joining()) + "\n"
                + run(life, steps).orElseThrow();
    }

    private static List<PetitionKind> kinds(Random random) {
        var all = PetitionKind.values();
        return IntStream.range(0, MadeUpLife.CASES)
                .mapToObj(_ -> all[random.nextInt(all.length)])
                .toList();
    }

    /** @return the first difference */
    private Optional<String> run(Life life, List<Step> steps) {
        try (var cases = new ModelledCases(folder.resolve("run-" + runs++), life.flaw(), life.kinds())) {
            steps.forEach(cases::go);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
