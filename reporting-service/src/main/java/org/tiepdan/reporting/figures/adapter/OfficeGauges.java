package org.tiepdan.reporting.figures.adapter;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.lines.Key;
import org.tiepdan.reporting.lines.MonthSums;
import org.tiepdan.reporting.lines.Unfinished;
import org.tiepdan.reporting.lines.YearFigures.Count;
import org.tiepdan.reporting.lines.Years;
import org.tiepdan.reporting.query.OfficeDays;

/** The office as numbers, counted anew every few seconds from lines, not from all cases. */
@Component
final class OfficeGauges {
    private static final int DUE_SOON_DAYS = 3;
    /** Of the time, at the most, is spent on counting. */
    private static final int ONE_PART_IN = 20;

    private static final Logger LOG = LoggerFactory.getLogger(OfficeGauges.class);

    private final Unfinished unfinished;
    private final Years years;
    private final Accounting accounting;
    private final OfficeDays days;
    private final Clock clock;
    private final GaugesByTag triage;
    private final GaugesByTag open;
    private final GaugesByTag openByType;
    private final GaugesByTag overdue;
    private final GaugesByTag dueSoon;
    private final AtomicLong unaccounted;
    private final AtomicLong received;
    private final AtomicLong settled;
    private final AtomicLong closed;
    private volatile Instant next = Instant.MIN;

    OfficeGauges(Counted counted, OfficeDays days, Clock clock, LawPack lawPack, MeterRegistry meters) {
        this.unfinished = counted.unfinished();
        this.years = counted.years();
        this.accounting = counted.accounting();
        this.days = days;
        this.clock = clock;
        triage = new GaugesByTag(meters, "triage.pending", "Petitions that wait for an officer's decision", "body");
        // Never the type beside the body: the two together would tell where a denunciation is.
        open = new GaugesByTag(meters, "cases.open", "Open cases", "state", "body");
        openByType = new GaugesByTag(meters, "cases.open.by.type", "Open cases of all bodies", "type");
        overdue = new GaugesByTag(meters, "cases.overdue", "Open cases with a limit past its end", "body");
        dueSoon =
                new GaugesByTag(meters, "cases.due.soon", "Open cases whose limit ends in a few working days", "body");
        unaccounted = gauge(meters, "ledger.unaccounted", "Received petitions of which no log says where they are");
        received = gauge(meters, "petitions.received.month", "Petitions received this month, in Viet Nam");
        settled = gauge(meters, "cases.settled.month", "Cases settled or answered this month");
        closed = gauge(meters, "cases.closed.month", "Cases closed this month, however");
        Gauge.builder("law.pack.info", () -> 1)
                .tag("version", lawPack.ruleset())
                .description("The law pack in use, by its version; always 1")
                .register(meters);
    }

    @Component
    record Counted(Unfinished unfinished, Years years, Accounting accounting) {}

    /** While a register is being loaded a count is costly, and is then made the more rarely. */
    @Scheduled(fixedDelayString = "${reporting.gauges-every:PT5S}")
    void refresh() {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        count(now);
        next = now.plus(Duration.between(now, clock.instant()).multipliedBy(ONE_PART_IN));
    }

    private void count(Instant now) {
        try {
            var today = LegalTime.dateOf(now);
            unaccounted.set(accounting.ledger().unaccounted());
            var outstanding = unfinished.now();
            var places = outstanding.places(null);
            showPlaces(places);
            overdue.set(orNought(outstanding.overdue(null, now), places));
            var soon = LegalTime.endOf(days.horizon(today, DUE_SOON_DAYS));
            dueSoon.set(orNought(outstanding.dueSoon(null, now, soon), places));
            int month = today.getMonthValue();
            var sums = new MonthSums(null, years.of(today.getYear()));
            received.set(sums.received(month));
            settled.set(sums.settled(month));
            closed.set(sums.closed(month));
        } catch (MongoException e) {
            LOG.debug("The gauges keep their last values: {}", e.getClass().getSimpleName());
        }
    }

    /** A body that has cases and none of this kind is shown with nought, not left out. */
    private static Map<String, Long> orNought(Map<String, Long> counts, List<Count> places) {
        var all = new HashMap<>(counts);
        places.forEach(place -> all.putIfAbsent(body(place), 0L));
        return all;
    }

    private void showPlaces(List<Count> places) {
        open.set(places.stream()
                .collect(Collectors.groupingBy(
                        place -> GaugesByTag.key(state(place), body(place)), Collectors.summingLong(Count::count))));
        openByType.set(places.stream()
                .collect(Collectors.groupingBy(OfficeGauges::type, Collectors.summingLong(Count::count))));
        Predicate<Count> waits = place -> state(place).equals("IN_TRIAGE");
        triage.set(places.stream()
                .filter(waits)
                .collect(Collectors.groupingBy(OfficeGauges::body, Collectors.summingLong(Count::count))));
    }

    private static String body(Count place) {
        return Key.codes(place.codes()).get(0);
    }

    private static String state(Count place) {
        return Key.codes(place.codes()).get(1);
    }

    private static String type(Count place) {
        return Key.codes(place.codes()).get(2);
    }

    private static AtomicLong gauge(MeterRegistry meters, String name, String description) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .register(meters);
        return value;
    }
}
