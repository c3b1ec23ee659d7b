package org.tiepdan.reporting.count;

import java.util.Arrays;

/** Counts ordered by numbers that encode time. Two compact arrays, since there are some hundred thousand of these numbers. */
public final class CountsAt {
    /** For counts that do not depend on time. */
    public static final long ANY_TIME = 0;

    private static final int FEW = 2;

    private long[] times = new long[FEW];
    private int[] counts = new int[FEW];
    private int size;

    /** Receives a time and its count. */
    public interface Visitor {
        void visit(long at, long count);
    }

    void add(long at, int more) {
        int found = Arrays.binarySearch(times, 0, size, at);
        if (found < 0) {
            insert(-found - 1, at, more);
        } else {
            counts[found] += more;
            if (counts[found] == 0) {
                remove(found);
            }
        }
    }

    public void add(CountsAt more) {
        more.forEach((at, count) -> add(at, (int) count));
    }

    private void insert(int index, long at, int count) {
        if (size == times.length) {
            int longer = size + size / 2 + 1;
            times = Arrays.copyOf(times, longer);
            counts = Arrays.copyOf(counts, longer);
        }
        System.arraycopy(times, index, times, index + 1, size - index);
        System.arraycopy(counts, index, counts, index + 1, size - index);
        times[index] = at;
        counts[index] = count;
        size++;
    }

    private void remove(int index) {
        System.arraycopy(times, index + 1, times, index, size - index - 1);
        System.arraycopy(counts, index + 1, counts, index, size - index - 1);
        size--;
    }

    boolean isEmpty() {
        return size == 0;
    }

    public long total() {
        return upTo(Long.MAX_VALUE);
    }

    /** The count at {@code last} and before. */
    public long upTo(long last) {
        long sum = 0;
        for (int index = 0; index < size && times[index] <= last; index++) {
            sum += counts[index];
        }
        return sum;
    }

    /** The count after {@code first}, up to and including {@code last}. */
    public long between(long first, long last) {
        return upTo(last) - upTo(first);
    }

    /** In the order of time. */
    public void forEach(Visitor visitor) {
        for (int index = 0; index < size; index++) {
            visitor.visit(times[index], counts[index]);
        }
    }

    /** @throws IllegalStateException if the count is zero */
    public long earliest() {
        if (isEmpty()) {
            throw new IllegalStateException("Expected to be asked only when something is counted.");
        }
        return times[0];
    }

    /** @throws IllegalStateException when nothing is counted */
    long latest() {
        if (isEmpty()) {
            throw new IllegalStateException("Expected to be asked only when something is counted.");
        }
        return times[size - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountsAt counted
                && Arrays.equals(times, 0, size, counted.times, 0, counted.size)
                && Arrays.equals(counts, 0, size, counted.counts, 0, counted.size);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(total());
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(times, size)) + Arrays.toString(Arrays.copyOf(counts, size));
    }
}
