package org.tiepdan.reporting.score.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static final int SMALLEST = 3;

    /** Signs of the columns: inflow equals outflow. */
    private static final int[] SIGNS = {1, 1, -1, -1};

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        var hidden = new SmallCells(new long[][] {{5, 0, 5, 0}, {3, 4, 7, 0}, {8, 4, 12, 0}}, SIGNS, SMALLEST).hidden();

        assertThat(hidden).isDeepEqualTo(new boolean[3][4]);
    }

    @Test
    void aSmallCountTakesThreeOthersWithIt() {
        var hidden =
                new SmallCells(new long[][] {{2, 9, 8, 3}, {6, 9, 9, 6}, {8, 18, 17, 9}}, SIGNS, SMALLEST).hidden();

        assertThat(hidden).isDeepEqualTo(new boolean[][] {
            {true, false, false, true}, {true, false, false, true}, {false, false, false, false}
        });
    }

    @Test
    void inASingleRowOneOtherIsEnough() {
        var hidden = new SmallCells(new long[][] {{2, 9, 4, 7}}, SIGNS, SMALLEST).hidden();

        assertThat(hidden).isDeepEqualTo(new boolean[][] {{true, false, true, false}});
    }

    @Test
    void aOneIsNotBalancedByAnotherOne() {
        var hidden = new SmallCells(new long[][] {{1, 1, 0, 2}, {9, 0, 5, 4}, {10, 1, 5, 6}}, SIGNS, SMALLEST).hidden();

        assertThat(hidden).isDeepEqualTo(new boolean[][] {
            {true, true, false, true}, {true, false, false, true}, {false, true, false, true}
        });
    }

    @Test
    void inASingleRowTwoOnesThatMakeTwoAreLeftOutWithAThird() {
        var hidden = new SmallCells(new long[][] {{1, 1, 9, 0, 11}}, new int[] {1, 1, 1, 1, -1}, 5).hidden();

        assertThat(hidden).isDeepEqualTo(new boolean[][] {{true, true, true, false, false}});
    }

    /**
     * A possible attack: try every table consistent with the displayed cells, with at least one in each suppressed cell, since zeros are shown.
     * Each suppressed cell must have at least two possible values.
     */
    @Test
    void noCellThatIsLeftOutCanBeComputedFromTheOthers() {
        var random = new Random(12);
        int leftOut = 0;
        for (int tried = 0; tried < 400; tried++) {
            var counts = table(random, 1 + random.nextInt(3));
            var hidden = new SmallCells(counts, SIGNS, SMALLEST).hidden();
            var possible = new Solver(counts, hidden).possible();
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < SIGNS.length; column++) {
                    long count = counts[row][column];
                    assertThat(hidden[row][column] || count == 0 || count >= SMALLEST)
                            .isTrue();
                    if (hidden[row][column]) {
                        leftOut++;
                        assertThat(possible[row][column])
                                .as("seed 12, table %d: %s", tried, Arrays.deepToString(counts))
                                .hasSizeGreaterThan(1);
                    }
                }
            }
        }
        assertThat(leftOut).isGreaterThan(500);
    }

    private static long[][] table(Random random, int bodies) {
        var counts = new long[bodies == 1 ? 1 : bodies + 1][SIGNS.length];
        for (int row = 0; row < bodies; row++) {
            long all = random.nextInt(8);
            counts[row][0] = random.nextLong(all + 1);
            counts[row][1] = all - counts[row][0];
            counts[row][2] = random.nextLong(all + 1);
            counts[row][3] = all - counts[row][2];
            for (int column = 0; bodies > 1 && column < SIGNS.length; column++) {
                counts[bodies][column] += counts[row][column];
            }
        }
        return counts;
    }

    /** Tries each value for each suppressed cell, bounded only by the sums. */
    private static final class Solver {
        private static final int MOST = 25;

        private final long[][] tried;
        private final boolean[][] hidden;
        private final Set<Long>[][] possible;

        /** Where all cells are suppressed, zeros are, too. */
        private final long leastHidden;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Solver(long[][] counts, boolean[][] hidden) {
            this.tried = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
            this.hidden = hidden;
            this.leastHidden = Arrays.deepToString(hidden).contains("false") ? 1 : 0;
            this.possible = new Set[counts.length][SIGNS.length];
            for (var row : possible) {
                Arrays.setAll(row, _ -> new HashSet<Long>());
            }
        }

        Set<Long>[][] possible() {
            fill(0);
            return possible;
        }

        private void fill(int cell) {
            int bodies = tried.length == 1 ? 1 : tried.length - 1;
            int row = cell / SIGNS.length;
            if (row == bodies) {
                sum(bodies);
                return;
            }
            int column = cell % SIGNS.length;
            long least = hidden[row][column] ? leastHidden : tried[row][column];
            long most = hidden[row][column] ? MOST_IN_ROW : tried[row][column];
            for (long value = least; value <= most; value++) {
                tried[row][column] = value;
                if (column < SIGNS.length - 1 || balanced(tried[row])) {
                    fill(cell + 1);
                }
            }
        }

        private static final int MOST_IN_ROW = 9;

        private void sum(int bodies) {
            var sums = new long[SIGNS.length];
            for (int row = 0; row < bodies; row++) {
                for (int column = 0; column < SIGNS.length; column++) {
                    sums[column] += tried[row][column];
                }
            }
            if (tried.length > 1) {
                for (int column = 0; column < SIGNS.length; column++) {
                    if (sums[column] > MOST || (!hidden[bodies][column] && sums[column] != tried[bodies][column])) {
                        return;
                    }
                    if (hidden[bodies][column] && sums[column] < leastHidden) {
                        return;
                    }
                }
            }
            for (int row = 0; row < tried.length; row++) {
                for (int column = 0; column < SIGNS.length; column++) {
                    possible[row][column].add(row < bodies ? tried[row][column] : sums[column]);
                }
            }
        }

        private static boolean balanced(long[] row) {
            long sum = 0;
            for (int column = 0; column < row.length; column++) {
                sum += SIGNS[column] * row[column];
            }
            return sum == 0;
        }
    }
}
