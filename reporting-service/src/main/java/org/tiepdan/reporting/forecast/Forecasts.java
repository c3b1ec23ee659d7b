package org.tiepdan.reporting.forecast;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.forecast.Forecast.Endangered;
import org.tiepdan.reporting.forecast.Forecast.Expected;
import org.tiepdan.reporting.query.CountedDays;
import org.tiepdan.reporting.query.OfficeDays;

/** Makes forecasts of the cases that a caller sees. The same record, day and caller always give the same numbers. */
public final class Forecasts {
    private static final int MOST_ENDANGERED = 20;
    private static final int LEARNT_DAYS = 365;
    private static final int WALKED_WEEKS = 12;

    private final Accounts accounts;
    private final OfficeDays days;

    public Forecasts(Accounts accounts, OfficeDays days) {
        this.accounts = accounts;
        this.days = days;
    }

    /**
     * A request.
     *
     * @param body only limits of this body; null for all bodies that the grant reaches
     * @param on the day on whose morning the forecast is made
     * @param past whether it uses what was known then, not what is known now
     * @param horizon working days, 1 to 10
     */
    public record Asked(Grant grant, @Nullable String body, LocalDate on, boolean past, int horizon) {}

    /**
     * @param shown the answer
     * @param denunciations ids of the named cases that are, or may be, denunciations
     */
    public record Made(Forecast shown, List<String> denunciations) {}

    public Made read(Asked asked) {
        var on = asked.on;
        var learnt = limits(asked.grant, on, asked.past ? startOf(on) : null, LEARNT_DAYS + 7 * WALKED_WEEKS);
        var limits = learnt.stream().map(limit -> limit.before(on)).toList();
        var counted = new CountedDays(days, on);
        var pace = new Pace(recent(limits, on), on, counted);
        var last = days.horizon(on.minusDays(1), asked.horizon);
        var running = limits.stream()
                .filter(limit -> limit.runsOn(on) && !limit.limit().dueOn().isAfter(last))
                .filter(limit -> asked.grant.reaches(limit.limit().owedBy()))
                .filter(limit ->
                        asked.body == null || asked.body.equals(limit.limit().owedBy()))
                .toList();
        var endangered = endangered(running, pace, on);
        var named = endangered.stream().map(Endangered::caseId).collect(toSet());
        return new Made(
                new Forecast(
                        on,
                        last,
                        asked.horizon,
                        expected(running, pace),
                        endangered,
                        error(learnt, on, asked.horizon, counted)),
                running.stream()
                        .filter(OwedLimit::mayDenounce)
                        .map(OwedLimit::caseId)
                        .filter(named::contains)
                        .distinct()
                        .toList());
    }

    /** By the days of acts, from one reading: late entries count as known in time, unlike in {@link #walkedByRecord}. */
    private TrackRecord error(List<OwedLimit> learnt, LocalDate on, int horizon, CountedDays counted) {
        var truth = learnt.stream()
                .map(limit -> limit.before(on))
                .filter(limit -> !limit.runsOn(on))
                .toList();
        return new BackTest(counted, horizon)
                .walk(
                        mornings(on, WALKED_WEEKS, horizon),
                        morning -> recent(learnt, morning).stream()
                                .filter(limit -> !limit.limit().startsOn().isAfter(morning))
                                .map(limit -> limit.before(morning))
                                .toList(),
                        truth);
    }

    /**
     * Evaluates weeks with the record as known on each morning.
     *
     * @param on the day after the last compared one
     */
    TrackRecord walkedByRecord(Grant grant, LocalDate on, int weeks, int horizon) {
        return new BackTest(new CountedDays(days, on), horizon)
                .walk(
                        mornings(on, weeks, horizon),
                        morning -> limits(grant, morning, startOf(morning), LEARNT_DAYS),
                        limits(grant, on, null, LEARNT_DAYS + 7 * weeks));
    }

    /** A week apart; the whole horizon of the last one is past. */
    private List<LocalDate> mornings(LocalDate on, int weeks, int horizon) {
        var last = on;
        while (!days.horizon(last.minusDays(1), horizon).isBefore(on)) {
            last = last.minusDays(1);
        }
        var latest = last;
        return IntStream.range(0, weeks)
                .mapToObj(week -> latest.minusWeeks(weeks - 1L - week))
                .toList();
    }

    private static List<OwedLimit> recent(List<OwedLimit> limits, LocalDate on) {
        var first = on.minusDays(LEARNT_DAYS);
        return limits.stream()
                .filter(limit -> !limit.limit().dueOn().isBefore(first))
                .toList();
    }

    private List<OwedLimit> limits(Grant grant, LocalDate on, @Nullable Instant knownAt, int back) {
        var limits = new ArrayList<OwedLimit>();
        accounts.forEach(grant, new Span(on.minusDays(back), on.plusDays(1)), knownAt, account -> {
            if (grant.sees(account.parties())) {
                account.limits()
                        .forEach(limit -> limits.add(
                                new OwedLimit(account.id(), account.parties().mayDenounce(), limit)));
            }
        });
        return limits;
    }

    private static Instant startOf(LocalDate day) {
        return LegalTime.endOf(day.minusDays(1));
    }

    private static List<Expected> expected(List<OwedLimit> running, Pace pace) {
        var byBody = running.stream()
                .collect(groupingBy(limit -> limit.limit().owedBy(), TreeMap::new, mapping(pace::late, toList())));
        return byBody.entrySet().stream()
                .map(body -> new Expected(body.getKey(), body.getValue().size(), PoissonBinomial.of(body.getValue())))
                .sorted(Comparator.comparingDouble((Expected one) -> one.late().expected())
                        .reversed()
                        .thenComparing(Expected::body))
                .toList();
    }

    private static List<Endangered> endangered(List<OwedLimit> running, Pace pace, LocalDate on) {
        return running.stream()
                .map(one -> new Endangered(
                        one.caseId(),
                        one.limit().owedBy(),
                        one.limit().ruleId(),
                        one.step(),
                        one.limit().dueOn(),
                        pace.left(on, one.limit().dueOn()),
                        Math.round(1000 * pace.late(one)) / 10.0))
                .sorted(Comparator.comparingDouble(Endangered::chancePercent)
                        .reversed()
                        .thenComparing(Endangered::dueOn)
                        .thenComparing(Endangered::caseId)
                        .thenComparing(Endangered::ruleId))
                .limit(MOST_ENDANGERED)
                .toList();
    }
}
