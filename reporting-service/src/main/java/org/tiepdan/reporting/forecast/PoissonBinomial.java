package org.tiepdan.reporting.forecast;

import java.util.List;

/**
 * The number of independent events that will happen, each with its own chance: the exact distribution (Poisson binomial), computed one
 * event at a time.
 *
 * @param expected the sum of the chances
 * @param low lower bound in 19 of 20 cases
 * @param high upper bound in 19 of 20 cases
 */
public record PoissonBinomial(double expected, int low, int high) {
    private static final double TAIL = 0.05;

    static PoissonBinomial of(List<Double> chances) {
        var exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        for (int i = 0; i < chances.size(); i++) {
            double chance = chances.get(i);
            for (int many = i + 1; many >= 0; many--) {
                exactly[many] = exactly[many] * (1 - chance) + (many == 0 ? 0 : exactly[many - 1] * chance);
            }
        }
        double expected = chances.stream().mapToDouble(Double::doubleValue).sum();
        return new PoissonBinomial(
                Math.round(10 * expected) / 10.0, quantile(exactly, TAIL), quantile(exactly, 1 - TAIL));
    }

    private static int quantile(double[] exactly, double share) {
        double upTo = 0;
        for (int many = 0; many < exactly.length; many++) {
            upTo += exactly[many];
            if (upTo >= share) {
                return many;
            }
        }
        return exactly.length - 1;
    }
}
