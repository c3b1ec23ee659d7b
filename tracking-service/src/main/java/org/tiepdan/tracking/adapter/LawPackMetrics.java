package org.tiepdan.tracking.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;

/** Shows the law in use, and how far ahead its calendar still reaches: past its end no limit can be set. */
@Component
class LawPackMetrics implements MeterBinder {
    private final LawPack law;
    private final Clock clock;

    LawPackMetrics(LawPack law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("law.pack.info", () -> 1).tag("version", law.ruleset()).register(registry);
        TimeGauge.builder(
                        "law.pack.calendar.left",
                        () -> ChronoUnit.DAYS.between(
                                LegalTime.dateOf(clock.instant()),
                                law.calendar().lastDay()),
                        TimeUnit.DAYS)
                .register(registry);
    }
}
