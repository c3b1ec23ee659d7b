package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Growing;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.adapter.progress.RebuildWords;

/** The progress of a rebuild as gauges and in the health; without a rebuild, the gauges report that all is read. */
class RebuildGauges {
    private static final double ALL = 100;
    private static final Logger LOG = LoggerFactory.getLogger(RebuildGauges.class);

    private final Generations generations;
    private final ReadModelState state;
    private volatile Optional<Growing> growing = Optional.empty();
    private volatile int served;

    RebuildGauges(Generations generations, ReadModelState state, MeterRegistry meters) {
        this.generations = generations;
        this.state = state;
        gauge(
                meters,
                "rebuild.done.ratio",
                "Read part of the logs of read models that grow; 1 where none do",
                1,
                growing -> RebuildWords.percent(growing) / ALL);
        gauge(
                meters,
                "rebuild.records.per.second",
                "Records a second read for read models that grow",
                0,
                Growing::perSecond);
        Gauge.builder("read.model.generation", () -> served)
                .description("The build of the read models in use")
                .register(meters);
    }

    /** @param none the value without a rebuild: a panel without data would look broken */
    private void gauge(
            MeterRegistry meters, String name, String description, double none, ToDoubleFunction<Growing> value) {
        Gauge.builder(name, () -> growing.map(value::applyAsDouble).orElse(none))
                .description(description)
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${reporting.gauges-every:PT5S}")
    void refresh() {
        try {
            growing = generations.growing();
            state.rebuilding(growing.map(RebuildWords::standing).orElse(null));
            served = generations.served().served().number();
        } catch (MongoException e) {
            LOG.debug("The gauges keep their last values: {}", e.getClass().getSimpleName());
        }
    }
}
