package org.tiepdan.intake.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;

/** Shows which law this process applies. */
@Component
class LawPackMetrics implements MeterBinder {
    private final LawPack law;

    LawPackMetrics(LawPack law) {
        this.law = law;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("law.pack.info", () -> 1).tag("version", law.ruleset()).register(registry);
    }
}
