package org.tiepdan.tracking.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Generates random sequences of steps, and shrinks those that fail. */
public final class MadeUpLife {
    public static final int CASES = 2;
    private static final ActKind[] KINDS = ActKind.values();
    /** The usual order, so that many steps are possible when they come. */
    private static final ActKind[] USUAL = {
        ActKind.ACCEPTANCE,
        ActKind.ACCEPTANCE,
        ActKind.SUSPENSION,
        ActKind.SUSPENSION,
        ActKind.RESUMPTION,
        ActKind.RESUMPTION,
        ActKind.COMPLEXITY,
        ActKind.EXTENSION,
        ActKind.DECISION,
        ActKind.TRANSFER,
        ActKind.OBJECTION,
        ActKind.URGING
    };

    private MadeUpLife() {}

    public static List<Step> of(Random random) {
        var steps = new ArrayList<Step>();
        IntStream.range(0, CASES).forEach(which -> steps.add(new Step.Route(which, random.nextInt(4))));
        int length = 10 + random.nextInt(25);
        IntStream.range(0, length)
                .forEach(_ -> steps.addAll(random.nextInt(12) == 0 ? suspended(random) : List.of(step(random))));
        // Anything forgotten or too early shows at the latest when all limits end.
        IntStream.range(0, 100).forEach(_ -> steps.add(new Step.Wait(24)));
        return List.copyOf(steps);
    }

    /** Purely random steps rarely get this far. */
    private static List<Step> suspended(Random random) {
        int which = random.nextInt(CASES);
        return List.of(
                new Step.Act(which, ActKind.ACCEPTANCE, 0, false),
                new Step.Act(which, ActKind.SUSPENSION, 0, false),
                new Step.Wait(24 * (2 + random.nextInt(6))),
                new Step.Act(which, ActKind.RESUMPTION, 0, false));
    }

    private static Step step(Random random) {
        int which = random.nextInt(CASES);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> new Step.Wait(1 + random.nextInt(random.nextInt(4) == 0 ? 24 * 20 : 24 * 4));
            case 5 -> new Step.Restart(random.nextInt(24 * 9));
            case 6 -> new Step.Again();
            case 10 -> new Step.Notice(random.nextInt(25) - 6);
            case 7 -> new Step.Route(which, random.nextInt(3));
            case 8, 9 -> new Step.Correct(which, random.nextInt(3), instead(random), random.nextInt(9));
            default ->
                new Step.Act(
                        which, kind(random), random.nextInt(random.nextInt(4) == 0 ? 30 : 3), random.nextInt(12) == 0);
        };
    }

    private static ActKind kind(Random random) {
        return random.nextBoolean() ? USUAL[random.nextInt(USUAL.length)] : KINDS[random.nextInt(KINDS.length)];
    }

    private static @Nullable ActKind instead(Random random) {
        return random.nextBoolean() ? kind(random) : null;
    }

    /**
     * Leaves out as much as possible: halves first, then smaller parts, then single steps.
     *
     * @param fails whether a sequence still shows the fault
     */
    public static List<Step> shortest(List<Step> failing, Predicate<List<Step>> fails) {
        var steps = failing;
        for (int part = Math.max(1, steps.size() / 2); part >= 1; part /= 2) {
            for (int from = 0; from < steps.size(); ) {
                var fewer = new ArrayList<>(steps.subList(0, from));
                fewer.addAll(steps.subList(Math.min(steps.size(), from + part), steps.size()));
                if (fails.test(fewer)) {
                    steps = fewer;
                } else {
                    from += part;
                }
            }
        }
        return steps;
    }
}
