package org.tiepdan.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.count.Counted;
import org.tiepdan.reporting.count.Counted.Crowded;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counted.Reached;
import org.tiepdan.reporting.count.CountsAt;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.count.sums.MonthSums;
import org.tiepdan.reporting.count.sums.OpenCounts;
import org.tiepdan.reporting.count.sums.OpenLimits;
import org.tiepdan.reporting.dashboard.Dashboard.Accounts;
import org.tiepdan.reporting.dashboard.Dashboard.Attention;
import org.tiepdan.reporting.dashboard.Dashboard.Crowd;
import org.tiepdan.reporting.dashboard.Dashboard.EscalatedCases;
import org.tiepdan.reporting.dashboard.Dashboard.Month;
import org.tiepdan.reporting.dashboard.Dashboard.OpenCases;
import org.tiepdan.reporting.dashboard.Dashboard.Pressing;
import org.tiepdan.reporting.dashboard.Dashboard.Punctuality;
import org.tiepdan.reporting.dashboard.Dashboard.Unlimited;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.query.OfficeAges;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.room.Room;

/**
 * All counted numbers of the page, as of {@code asOf}.
 *
 * @param pressing ids of the pressing cases, longest overdue first
 */
public record Figures(
        Instant asOf,
        @Nullable String body,
        int year,
        List<OpenCases> open,
        Attention attention,
        List<Month> months,
        @Nullable LocalDate keptFrom,
        List<Punctuality> punctuality,
        List<String> pressing,
        Accounts ledger,
        List<EscalatedCases> escalations,
        List<Crowd> crowds) {
    static final int DUE_SOON_DAYS = 3;
    private static final int MOST_PRESSING = 10;
    private static final int MOST_CROWDED = 10;

    /** What the counts of the page depend on besides the cases. */
    public record Standards(OfficeDays days, OfficeAges ages) {}

    /** @param body as in {@link DashboardReader#read} */
    public static Figures of(Tally tally, @Nullable String body, int year, Instant now, Standards standards) {
        var cases = new OpenCounts(tally, body);
        var open = open(cases.places());
        return new Figures(
                now,
                body,
                year,
                open,
                attention(tally, body, open, now, standards),
                months(new MonthSums(tally, body, year), new MonthSums(tally, body, year - 1)),
                tally.kept().first(),
                Punctualities.of(
                        tally,
                        body,
                        year,
                        OpenLimits.of(tally, year, now, tally.kept().entered())),
                tally.pressing(body, MOST_PRESSING),
                accounts(Ledger.of(tally, Map.of())),
                escalations(tally, body),
                crowds(tally, body));
    }

    private static List<Crowd> crowds(Tally tally, @Nullable String body) {
        var crowds = new ArrayList<Crowd>();
        tally.forEach(Crowded.class, (one, counts) -> {
            if (counts.total() > 0 && (body == null || body.equals(one.holder()))) {
                crowds.add(new Crowd(one.caseId(), one.holder(), one.people()));
            }
        });
        return crowds.stream()
                .sorted(Comparator.comparingInt(Crowd::people).reversed().thenComparing(Crowd::caseId))
                .limit(MOST_CROWDED)
                .toList();
    }

    public Dashboard with(List<Pressing> cases, @Nullable Room room) {
        return new Dashboard(
                asOf,
                LegalTime.dateOf(asOf),
                body,
                year,
                open,
                attention,
                months,
                keptFrom,
                punctuality,
                cases,
                ledger,
                escalations,
                room,
                crowds);
    }

    private static List<EscalatedCases> escalations(Tally tally, @Nullable String body) {
        var byStep = new HashMap<Reached, Long>();
        tally.forEach(Reached.class, (reached, count) -> {
            if (body == null || body.equals(reached.body())) {
                byStep.merge(reached, count.total(), Long::sum);
            }
        });
        return byStep.entrySet().stream()
                .map(one -> new EscalatedCases(one.getKey().body(), one.getKey().step(), one.getValue()))
                .sorted(Comparator.comparingLong(EscalatedCases::count)
                        .reversed()
                        .thenComparing(EscalatedCases::body)
                        .thenComparing(EscalatedCases::step))
                .toList();
    }

    private static List<OpenCases> open(Map<Place, Long> places) {
        var ofAllTypes = new HashMap<OpenCases, Long>();
        places.forEach(
                (place, count) -> ofAllTypes.merge(new OpenCases(place.holder(), place.state(), 0), count, Long::sum));
        var open = new ArrayList<OpenCases>();
        ofAllTypes.forEach((place, count) -> open.add(new OpenCases(place.body(), place.state(), count)));
        open.sort(Comparator.comparingLong(OpenCases::count)
                .reversed()
                .thenComparing(OpenCases::body)
                .thenComparing(OpenCases::state));
        return List.copyOf(open);
    }

    private static Attention attention(
            Tally tally, @Nullable String body, List<OpenCases> open, Instant now, Standards standards) {
        var cases = new OpenCounts(tally, body);
        var days = standards.days();
        var today = LegalTime.dateOf(now);
        var soon = LegalTime.endOf(days.horizon(today, DUE_SOON_DAYS));
        long heldOverdue = sum(cases.overdue(now));
        var waiting = cases.waiting();
        return new Attention(
                open.stream().mapToLong(OpenCases::count).sum(),
                body == null ? heldOverdue : OpenCounts.lateBy(tally, body, now),
                heldOverdue,
                body == null ? sum(cases.dueSoon(now, soon)) : OpenCounts.dueSoonBy(tally, body, now, soon),
                DUE_SOON_DAYS,
                sum(waiting),
                byAge(waiting, today, days),
                waiting.keySet().stream()
                        .min(Comparator.naturalOrder())
                        .map(since -> days.waited(since, today))
                        .orElse(null),
                unlimited(cases.unlimited(), today, standards.ages()));
    }

    private static Map<String, Long> byAge(Map<LocalDate, Long> waiting, LocalDate today, OfficeDays days) {
        var byAge = new LinkedHashMap<String, Long>();
        OfficeDays.TRIAGE_AGES.forEach(age -> byAge.put(age, 0L));
        waiting.forEach((since, count) -> byAge.merge(days.age(since, today), count, Long::sum));
        return byAge;
    }

    private static Unlimited unlimited(Map<Counted.Unlimited, CountsAt> cases, LocalDate today, OfficeAges ages) {
        return new Unlimited(
                cases.values().stream().mapToLong(CountsAt::total).sum(),
                cases.values().stream()
                        .map(CountsAt::earliest)
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::ofEpochDay)
                        .orElse(null),
                cases.entrySet().stream()
                        .mapToLong(some -> some.getValue()
                                .upTo(ages.lastBeyond(
                                        some.getKey().type(), some.getKey().state(), today)))
                        .sum());
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

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
