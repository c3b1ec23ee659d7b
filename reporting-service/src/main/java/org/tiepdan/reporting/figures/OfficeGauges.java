package org.tiepdan.reporting.figures;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final MultiGauge open;
    private final MultiGauge triage;
    private final AtomicLong unaccounted = new AtomicLong();

    OfficeGauges(Standings standings, LawPack lawPack, MeterRegistry meters) {
        this.standings = standings;
        this.open = MultiGauge.builder("cases.open")
                .description("Cases that are not closed")
                .register(meters);
        this.triage = MultiGauge.builder("triage.pending")
                .description("Petitions that wait for an officer's decision")
                .register(meters);
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
            open.register(
                    rows(
                            now,
                            standing ->
                                    standing.isAnswered() && !standing.state().equals("CLOSED"),
                            standing -> Tags.of(
                                    "type", standing.type(), "state", standing.state(), "body", standing.body())),
                    true);
            triage.register(
                    rows(
                            now,
                            standing -> standing.state().equals("IN_TRIAGE"),
                            standing -> Tags.of("body", standing.body())),
                    true);
        } catch (MongoException e) {
            LOG.debug("The gauges keep their last values: {}", e.getClass().getSimpleName());
        }
    }

    private static List<Row<?>> rows(
            List<Standing> standings, Predicate<Standing> which, Function<Standing, Tags> tags) {
        Map<Tags, Long> sums = standings.stream()
                .filter(which)
                .collect(Collectors.groupingBy(tags, Collectors.summingLong(Standing::count)));
        return sums.entrySet().stream()
                .<Row<?>>map(sum -> Row.of(sum.getKey(), sum.getValue()))
                .toList();
    }
}
