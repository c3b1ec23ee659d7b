package org.tiepdan.reporting.figures.adapter;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.count.sums.MonthSums;
import org.tiepdan.reporting.count.sums.OpenCounts;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.servicekit.metrics.BodyTag;

/** The office's numbers as gauges, updated every few seconds. */
@Component
final class OfficeGauges {
    private static final int DUE_SOON_DAYS = 3;
    /** The maximum share of time spent on counting. */
    private static final int ONE_PART_IN = 20;

    private static final Logger LOG = LoggerFactory.getLogger(OfficeGauges.class);

    private final Counter counter;
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

    OfficeGauges(Counter counter, OfficeDays days, Clock clock, LawPack lawPack, MeterRegistry meters) {
        this.counter = counter;
        this.days = days;
        this.clock = clock;
        triage = new GaugesByTag(meters, "triage.pending", "Petitions that wait for an officer's decision", "body");
        open = new GaugesByTag(meters, "cases.open", "Open cases", "state", "body");
        openByType = new GaugesByTag(meters, "cases.open.by.type", "Open cases of all bodies", "type");
        overdue = new GaugesByTag(meters, "cases.overdue", "Open cases with a limit past its end", "body");
        dueSoon =
                new GaugesByTag(meters, "cases.due.soon", "Open cases whose limit ends in a few working days", "body");
        unaccounted = gauge(meters, "ledger.unaccounted", "Received petitions that no log accounts for");
        received = gauge(meters, "petitions.received.month", "Petitions received this month, in Viet Nam");
        settled = gauge(meters, "cases.settled.month", "Cases settled or answered this month");
        closed = gauge(meters, "cases.closed.month", "Cases closed this month, in any way");
        Gauge.builder("law.pack.info", () -> 1)
                .tag("version", lawPack.ruleset())
                .description("The law pack in use, by its version; always 1")
                .register(meters);
    }

    /** While a register is being loaded a count is expensive, and is made less often. */
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
            counter.ask(tally -> {
                show(tally, now);
                return tally;
            });
        } catch (MongoException e) {
            LOG.debug("The gauges keep their last values: {}", e.getClass().getSimpleName());
        }
    }

    private void show(Tally tally, Instant now) {
        var today = LegalTime.dateOf(now);
        var soon = LegalTime.endOf(days.horizon(today, DUE_SOON_DAYS));
        var open = new OpenCounts(tally.where(parties -> !parties.mayDenounce()), null);
        var secret = new OpenCounts(tally.where(CaseParties::mayDenounce), null);
        var places = open.places();
        showPlaces(places, secret.places());
        overdue.set(withUnnamed(orZero(open.overdue(now), places), secret.overdue(now)));
        dueSoon.set(withUnnamed(orZero(open.dueSoon(now, soon), places), secret.dueSoon(now, soon)));
        unaccounted.set(Ledger.of(tally, Map.of()).unaccounted());
        int month = today.getMonthValue();
        var sums = new MonthSums(tally, null, today.getYear());
        received.set(sums.received(month));
        settled.set(sums.settled(month));
        closed.set(sums.closed(month));
    }

    /** A body with cases but none of this kind is reported as zero, not left out. */
    private static Map<String, Long> orZero(Map<String, Long> counts, Map<Place, Long> places) {
        var all = new HashMap<>(counts);
        places.keySet().forEach(place -> all.putIfAbsent(place.holder(), 0L));
        return all;
    }

    private static Map<String, Long> withUnnamed(Map<String, Long> byBody, Map<String, Long> secret) {
        var all = new HashMap<>(byBody);
        all.put(
                BodyTag.UNNAMED,
                secret.values().stream().mapToLong(Long::longValue).sum());
        return all;
    }

    private void showPlaces(Map<Place, Long> places, Map<Place, Long> secret) {
        var shown = new Shown(new HashMap<>(), new HashMap<>(), new HashMap<>());
        places.forEach((place, count) -> shown.add(place, place.holder(), count));
        secret.forEach((place, count) -> shown.add(place, BodyTag.UNNAMED, count));
        open.set(shown.byStateAndBody);
        openByType.set(shown.byType);
        triage.set(shown.waiting);
    }

    private record Shown(Map<String, Long> byStateAndBody, Map<String, Long> byType, Map<String, Long> waiting) {
        void add(Place place, String body, long count) {
            byStateAndBody.merge(GaugesByTag.key(place.state(), body), count, Long::sum);
            byType.merge(place.type(), count, Long::sum);
            if (place.state().equals(TrackingPart.IN_TRIAGE)) {
                waiting.merge(body, count, Long::sum);
            }
        }
    }

    private static AtomicLong gauge(MeterRegistry meters, String name, String description) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .register(meters);
        return value;
    }
}
