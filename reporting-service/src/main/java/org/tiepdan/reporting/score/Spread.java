package org.tiepdan.reporting.score;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * The distribution of durations. Each number is one that occurred: the smallest that at least this share does not exceed.
 *
 * @param median half of them
 * @param ninth nine in ten
 * @param worst all of them
 */
public record Spread(long median, long ninth, long worst) {
    private static final Quantile OCCURRED =
            Quantile.withDefaults().with(EstimationMethod.HF1).withCopy(true);

    /** @param days at least one */
    static Spread of(List<Long> days) {
        var values = days.stream().mapToDouble(Long::doubleValue).toArray();
        var found = OCCURRED.evaluate(values, 0.5, 0.9, 1);
        return new Spread(Math.round(found[0]), Math.round(found[1]), Math.round(found[2]));
    }
}
