package org.tiepdan.reporting.figures;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;

/** The office as numbers, counted anew every few seconds. */
@Component
final class OfficeGauges {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeGauges.class);

    private final Standings standings;
    private final MeterRegistry meters;
    private final Map<String, AtomicLong> triage = new ConcurrentHashMap<>();
    private final AtomicLong unaccounted = new AtomicLong();

    OfficeGauges(Standings standings, LawPack lawPack, MeterRegistry meters) {
        this.standings = standings;
        this.meters = meters;
        Gauge.builder("ledger.unaccounted", unaccounted, AtomicLong::doubleValue)
                .description("Received petitions of which no log says where they are")
                .register(meters);
        Gauge.builder("law.pack.info", () -> 1)
                .tag("version", lawPack.ruleset())
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${reporting.gauges-every:PT5S}")
    void refresh() {
        try {
            var now = standings.count();
            unaccounted.set(Ledger.unaccounted(now));
            showTriage(now);
        } catch (MongoException e) {
            LOG.debug("The gauges keep their last values: {}", e.getClass().getSimpleName());
        }
    }

    /** A gauge is made once for each body and then only set: replacing it would let a scrape see it twice. */
    private void showTriage(List<Standing> standings) {
        var waiting = standings.stream()
                .filter(standing -> standing.state().equals("IN_TRIAGE"))
                .collect(Collectors.groupingBy(Standing::body, Collectors.summingLong(Standing::count)));
        waiting.keySet().forEach(body -> triage.computeIfAbsent(body, this::triageGauge));
        triage.forEach((body, count) -> count.set(waiting.getOrDefault(body, 0L)));
    }

    private AtomicLong triageGauge(String body) {
        var count = new AtomicLong();
        Gauge.builder("triage.pending", count, AtomicLong::doubleValue)
                .description("Petitions that wait for an officer's decision")
                .tag("body", body)
                .register(meters);
        return count;
    }
}
