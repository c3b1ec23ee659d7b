package org.tiepdan.reporting.dashboard.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.Dashboard.Accounts;
import org.tiepdan.reporting.dashboard.Dashboard.Attention;
import org.tiepdan.reporting.dashboard.Dashboard.Month;
import org.tiepdan.reporting.dashboard.Dashboard.OpenCases;
import org.tiepdan.reporting.dashboard.Dashboard.Unlimited;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.dashboard.Punctualities;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.figures.adapter.Accounting;
import org.tiepdan.reporting.lines.KeptDays;
import org.tiepdan.reporting.lines.Key;
import org.tiepdan.reporting.lines.MonthSums;
import org.tiepdan.reporting.lines.Outstanding;
import org.tiepdan.reporting.lines.Unfinished;
import org.tiepdan.reporting.lines.YearFigures.Count;
import org.tiepdan.reporting.lines.Years;
import org.tiepdan.reporting.query.OfficeAges;
import org.tiepdan.reporting.query.OfficeDays;

/** Counts the page from lines: what changes with time alone from those of unfinished cases, the rest from two years' counts. */
@Component
final class MongoDashboard implements DashboardReader {
    static final int DUE_SOON_DAYS = 3;
    private static final int MOST_PRESSING = 10;

    private final Unfinished unfinished;
    private final Years years;
    private final Accounting accounting;
    private final PressingCases pressing;
    private final OfficeDays days;
    private final OfficeAges ages;
    private final KeptDays keptDays;
    private final Clock clock;

    MongoDashboard(
            Unfinished unfinished,
            Years years,
            Accounting accounting,
            PressingCases pressing,
            OfficeDays days,
            OfficeAges ages,
            KeptDays keptDays,
            Clock clock) {
        this.unfinished = unfinished;
        this.years = years;
        this.accounting = accounting;
        this.pressing = pressing;
        this.days = days;
        this.ages = ages;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    @Override
    public Dashboard read(@Nullable String body, int year) {
        var now = clock.instant();
        var today = LegalTime.dateOf(now);
        var figures = years.of(year);
        var outstanding = unfinished.now();
        var kept = keptDays.now();
        var open = open(outstanding.places(body));
        return new Dashboard(
                now,
                today,
                body,
                year,
                open,
                attention(body, open, outstanding, now),
                months(new MonthSums(body, figures), new MonthSums(body, years.of(year - 1))),
                kept.first(),
                Punctualities.of(body, figures, outstanding.openLimits(year, now, kept.entered())),
                pressing.find(outstanding.pressing(body, MOST_PRESSING)),
                accounts(accounting.ledger()));
    }

    private static List<Month> months(MonthSums year, MonthSums before) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(
                        month,
                        year.received(month),
                        year.closed(month),
                        year.settled(month),
                        before.received(month),
                        before.closed(month),
                        before.settled(month)))
                .toList();
    }

    private static Accounts accounts(Ledger ledger) {
        return new Accounts(
                ledger.received(),
                ledger.notRouted(),
                ledger.inTriage(),
                ledger.routed(),
                ledger.accepted(),
                ledger.suspended(),
                ledger.decided(),
                ledger.closed(),
                ledger.unaccounted(),
                ledger.orphans());
    }

    private static List<OpenCases> open(List<Count> places) {
        var byPlace = new LinkedHashMap<List<String>, Long>();
        places.forEach(count -> byPlace.merge(Key.codes(count.codes()).subList(0, 2), count.count(), Long::sum));
        var open = new ArrayList<OpenCases>();
        byPlace.forEach((place, count) -> open.add(new OpenCases(place.getFirst(), place.getLast(), count)));
        open.sort(Comparator.comparingLong(OpenCases::count)
                .reversed()
                .thenComparing(OpenCases::body)
                .thenComparing(OpenCases::state));
        return List.copyOf(open);
    }

    private Attention attention(@Nullable String body, List<OpenCases> open, Outstanding outstanding, Instant now) {
        var today = LegalTime.dateOf(now);
        var dueSoon = LegalTime.endOf(days.horizon(today, DUE_SOON_DAYS));
        long heldOverdue = sum(outstanding.overdue(body, now));
        var waiting = outstanding.inTriage(body);
        var byAge = new LinkedHashMap<String, Long>();
        OfficeDays.TRIAGE_AGES.forEach(age -> byAge.put(age, 0L));
        waiting.forEach((since, count) -> byAge.merge(days.age(since, today), count, Long::sum));
        var longest = waiting.keySet().stream().min(Comparator.naturalOrder());
        return new Attention(
                open.stream().mapToLong(OpenCases::count).sum(),
                body == null ? heldOverdue : outstanding.lateBy(body, now),
                heldOverdue,
                body == null ? sum(outstanding.dueSoon(null, now, dueSoon)) : outstanding.dueSoonBy(body, now, dueSoon),
                DUE_SOON_DAYS,
                sum(waiting),
                byAge,
                longest.map(since -> days.waited(since, today)).orElse(null),
                unlimited(outstanding.unlimited(body), today));
    }

    private Unlimited unlimited(List<Outstanding.Unlimited> cases, LocalDate today) {
        return new Unlimited(
                cases.size(),
                cases.stream()
                        .map(Outstanding.Unlimited::receivedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                cases.stream()
                        .filter(one -> ages.isBeyond(one.type(), one.state(), one.receivedOn(), today))
                        .count());
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
