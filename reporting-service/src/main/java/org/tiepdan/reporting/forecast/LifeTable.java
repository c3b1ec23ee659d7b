package org.tiepdan.reporting.forecast;

/**
 * For each number of working days left, the share of limits still open then that were done that day: a Kaplan–Meier estimate that counts
 * down to the last day. A limit that began with few days left, or is still open, counts only for the days on which it was observed.
 */
final class LifeTable {
    /** The maximum number of working days before the end that are counted separately. */
    static final int LONGEST = 10;

    private final double[] open = new double[LONGEST + 1];
    private final double[] done = new double[LONGEST + 1];

    /**
     * @param first working days left when it was first observed
     * @param last working days left when it was done or last observed; 0 if it was missed
     * @param acted whether it was done then
     */
    void add(long first, long last, boolean acted) {
        for (int left = (int) Math.min(first, LONGEST); left >= Math.max(1, last); left--) {
            open[left]++;
        }
        if (acted && last >= 1 && last <= LONGEST && last <= first) {
            done[(int) last]++;
        }
    }

    /** The number observed with so many days left, done or not. */
    double seen(int left) {
        return open[left];
    }

    /**
     * The share done with so many days left, shrunk towards another share if few were observed.
     *
     * @param weight the number of limits for which the other share counts
     */
    double share(int left, double others, double weight) {
        return (done[left] + weight * others) / (open[left] + weight);
    }
}
