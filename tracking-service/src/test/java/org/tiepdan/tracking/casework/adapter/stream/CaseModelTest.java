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
 * Made-up lives of cases through the topology and a model of the law: acts in time, late, wrong, put right, sent again, and
 * restarts. {@code -Dmodel.sequences} and {@code -Dmodel.seed} try more, and others.
 */
class CaseModelTest {
    private static final int SEQUENCES = Integer.getInteger("model.sequences", 60);
    private static final long SEED = Long.getLong("model.seed", 20_260_625);
    /** Within so many sequences each flaw is found. */
    private static final int BUDGET = 60;

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void everySequenceLeadsToWhatTheModelSays() {
        assertThat(firstFault(Flaw.NONE, SEQUENCES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tiepdan.tracking.casework.adapter.stream.Flaw#all")
    void findsWhatSomebodyCouldGetWrong(Flaw flaw) {
        assertThat(firstFault(flaw, BUDGET)).isPresent();
    }

    /** @return with its seed and the shortest sequence that shows it */
    private Optional<String> firstFault(Flaw flaw, int sequences) {
        return LongStream.range(SEED, SEED + sequences)
                .mapToObj(seed -> fault(flaw, seed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fault(Flaw flaw, long seed) {
        var random = new Random(seed);
        var kinds = kinds(random);
        var life = MadeUpLife.of(random);
        if (run(flaw, kinds, life).isEmpty()) {
            return Optional.empty();
        }
        var shortest = MadeUpLife.shortest(life, steps -> run(flaw, kinds, steps).isPresent());
        return run(flaw, kinds, shortest)
                .map(fault -> shortest.stream()
                        .map(Step::toString)
                        .collect(Collectors.joining("\n", "-Dmodel.seed=" + seed + " of " + kinds + ":\n", "\n" + fault)));
    }

    private static List<PetitionKind> kinds(Random random) {
        var all = PetitionKind.values();
        return IntStream.range(0, MadeUpLife.CASES)
                .mapToObj(_ -> all[random.nextInt(all.length)])
                .toList();
    }

    /** @return the first difference */
    private Optional<String> run(Flaw flaw, List<PetitionKind> kinds, List<Step> steps) {
        try (var cases = new ModelledCases(folder.resolve("run-" + runs++), flaw, kinds)) {
            steps.forEach(cases::go);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
