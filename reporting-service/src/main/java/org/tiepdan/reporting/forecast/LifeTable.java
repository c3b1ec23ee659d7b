package org.tiepdan.reporting.forecast;

/**
 * Of the limits that were still open with so many working days left, how many were done that day: a Kaplan–Meier estimate that counts
 * down to the last day. What began with few days left, and what is still open, counts only for the days that it was seen.
 */
final class LifeTable {
    /** Working days before the end that are counted apart. */
    static final int LONGEST = 10;

    private final double[] open = new double[LONGEST + 1];
    private final double[] done = new double[LONGEST + 1];

    /**
     * @param first working days left when it was first seen
     * @param last working days left when it was done or last seen; 0 for one that was missed
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

    /** Those seen with so many days left, done or not. */
    double seen(int left) {
        return open[left];
    }

    /**
     * The share done on the day with so many left, drawn towards another's where few were seen.
     *
     * @param weight how many limits the other's share counts for
     */
    double share(int left, double others, double weight) {
        return (done[left] + weight * others) / (open[left] + weight);
    }
}
