package org.tiepdan.samples.chance;

import java.util.List;
import java.util.Random;

/** Repeatable randomness: the algorithm of {@link Random} is fixed by its specification. */
public final class Chance {
    private final Random random;

    /** @param number of the petition, so that a change to one does not affect the others */
    public Chance(long seed, int number) {
        random = new Random(seed * 1_000_003L + number);
        // Neighbouring seeds give similar first numbers.
        random.nextLong();
    }

    /** @return true in {@code percent} percent of calls */
    public boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
