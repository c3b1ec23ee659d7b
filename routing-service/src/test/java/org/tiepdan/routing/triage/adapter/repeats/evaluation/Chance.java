package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.List;
import java.util.SplittableRandom;

/** Random draws, reproducible from the seed. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T otherThan(T one, List<T> all) {
        T drawn = of(all);
        while (drawn.equals(one)) {
            drawn = of(all);
        }
        return drawn;
    }
}
