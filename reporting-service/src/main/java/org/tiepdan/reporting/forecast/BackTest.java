package org.tiepdan.reporting.forecast;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.query.CountedDays;

/** Forecasts some past weeks with what was known on their first mornings, and compares with what happened. */
final class BackTest {
    private static final int BINS = 5;

    private final CountedDays days;
    private final int horizon;
    private final List<Tried> tried = new ArrayList<>();
    private final List<Boolean> within = new ArrayList<>();

    /** @param horizon working days of a forecast */
    BackTest(CountedDays days, int horizon) {
        this.days = days;
        this.horizon = horizon;
    }

    private record Tried(String body, double own, double anybody, double share, boolean late) {}

    /**
     * @param mornings of the forecasts
     * @param known all limits as known on such a morning
     * @param truth all limits as known now
     */
    TrackRecord walk(
            List<LocalDate> mornings, Function<LocalDate, Collection<OwedLimit>> known, Collection<OwedLimit> truth) {
        var came = truth.stream().collect(Collectors.toMap(OwedLimit::key, Function.identity(), (_, later) -> later));
        // The weeks are independent.
        mornings.parallelStream()
                .map(morning -> forecast(morning, known.apply(morning), came))
                .toList()
                .forEach(this::compare);
        return record(mornings.size());
    }

    private List<Tried> forecast(LocalDate morning, Collection<OwedLimit> known, Map<OwedLimit.Key, OwedLimit> came) {
        var pace = new Pace(known, morning, days);
        double share = share(known, morning);
        var last = days.horizon(morning.minusDays(1), horizon);
        return known.stream()
                .filter(limit -> limit.runsOn(morning) && !limit.limit().dueOn().isAfter(last))
                .map(limit -> new Tried(
                        limit.limit().owedBy(),
                        pace.late(limit),
                        pace.lateOfAnybody(limit),
                        share,
                        wasLate(came.get(limit.key()), last)))
                .toList();
    }

    private void compare(List<Tried> week) {
        tried.addAll(week);
        week.stream().collect(groupingBy(Tried::body)).values().forEach(this::compareBody);
    }

    /** A limit that was moved, suspended or taken back was not missed. */
    private static boolean wasLate(@Nullable OwedLimit truth, LocalDate last) {
        return truth != null
                && truth.counts()
                && !truth.kept()
                && !truth.limit().dueOn().isAfter(last);
    }

    private static double share(Collection<OwedLimit> known, LocalDate morning) {
        var over = known.stream()
                .filter(limit -> limit.counts() && limit.limit().dueOn().isBefore(morning))
                .toList();
        return over.isEmpty()
                ? 0.5
                : over.stream().filter(limit -> !limit.kept()).count() / (double) over.size();
    }

    private void compareBody(List<Tried> ofBody) {
        var many = PoissonBinomial.of(ofBody.stream().map(Tried::own).toList());
        long late = ofBody.stream().filter(Tried::late).count();
        within.add(late >= many.low() && late <= many.high());
    }

    private TrackRecord record(int weeks) {
        return new TrackRecord(
                weeks,
                tried.size(),
                Math.round(10 * tried.stream().mapToDouble(Tried::own).sum()) / 10.0,
                (int) tried.stream().filter(Tried::late).count(),
                brier(Tried::own),
                brier(Tried::anybody),
                brier(Tried::share),
                within.isEmpty()
                        ? 0
                        : percent((double) within.stream().filter(is -> is).count(), within.size()),
                IntStream.range(0, BINS)
                        .mapToObj(this::bin)
                        .filter(bin -> bin.limits() > 0)
                        .toList());
    }

    private double brier(ToDoubleFunction<Tried> chance) {
        double mean = tried.stream()
                .mapToDouble(one -> Math.pow(chance.applyAsDouble(one) - (one.late ? 1 : 0), 2))
                .average()
                .orElse(0);
        return Math.round(10_000 * mean) / 10_000.0;
    }

    private TrackRecord.Bin bin(int bin) {
        var some = tried.stream()
                .filter(one -> Math.min(BINS - 1, (int) (one.own * BINS)) == bin)
                .toList();
        return new TrackRecord.Bin(
                bin * 100 / BINS,
                (bin + 1) * 100 / BINS,
                some.size(),
                percent(some.stream().mapToDouble(Tried::own).sum(), some.size()),
                percent((double) some.stream().filter(Tried::late).count(), some.size()));
    }

    private static double percent(double some, int all) {
        return all == 0 ? 0 : Math.round(1000 * some / all) / 10.0;
    }
}
