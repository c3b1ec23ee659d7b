package org.tiepdan.reporting.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tiepdan.reporting.query.CountedDays;

/**
 * How bodies met their limits up to the morning of one day. A body's own pace at a step is shrunk towards that of all bodies at the step,
 * and this towards that of all at any step, so that few limits prove nothing.
 */
final class Pace {
    /** The number of limits for which the others' pace counts; fitted on one half of the sample year, see docs/forecast.md. */
    static final double WEIGHT = 2;

    private static final double HALF = 0.5;

    private final LocalDate on;
    private final CountedDays days;
    private final LifeTable all = new LifeTable();
    private final Map<String, LifeTable> bySteps = new HashMap<>();
    private final Map<Own, LifeTable> own = new HashMap<>();

    private record Own(String body, String step) {}

    /** @param limits as known on the morning of {@code on} */
    Pace(Collection<OwedLimit> limits, LocalDate on, CountedDays days) {
        this.on = on;
        this.days = days;
        limits.stream().filter(OwedLimit::counts).forEach(this::learn);
    }

    private void learn(OwedLimit one) {
        var limit = one.limit();
        long first = left(limit.startsOn(), limit.dueOn());
        var done = limit.doneOn();
        if (!one.kept()) {
            learn(one, first, one.runsOn(on) ? left(on, limit.dueOn()) + 1 : 0, false);
        } else if (done != null) {
            learn(one, first, left(done, limit.dueOn()), true);
        }
    }

    private void learn(OwedLimit one, long first, long last, boolean acted) {
        all.add(first, last, acted);
        bySteps.computeIfAbsent(one.step(), _ -> new LifeTable()).add(first, last, acted);
        own.computeIfAbsent(new Own(one.limit().owedBy(), one.step()), _ -> new LifeTable())
                .add(first, last, acted);
    }

    /** Working days from the morning of {@code day} to the evening of {@code dueOn}. */
    long left(LocalDate day, LocalDate dueOn) {
        return days.waited(day.minusDays(1), dueOn);
    }

    /** The chance that it is not done by its last day, at the body's own pace. */
    double late(OwedLimit one) {
        var table = own.getOrDefault(new Own(one.limit().owedBy(), one.step()), new LifeTable());
        double late = 1;
        for (int left = leftOf(one); left >= 1; left--) {
            late *= 1 - table.share(left, ofStep(one.step(), left), WEIGHT);
        }
        return late;
    }

    /** The same if all bodies are treated alike. */
    double lateOfAnybody(OwedLimit one) {
        double late = 1;
        for (int left = leftOf(one); left >= 1; left--) {
            late *= 1 - ofStep(one.step(), left);
        }
        return late;
    }

    private int leftOf(OwedLimit one) {
        return (int) Math.min(LifeTable.LONGEST, left(on, one.limit().dueOn()));
    }

    private double ofStep(String step, int left) {
        double ofAll = all.share(left, HALF, 1);
        return bySteps.getOrDefault(step, new LifeTable()).share(left, ofAll, WEIGHT);
    }
}
