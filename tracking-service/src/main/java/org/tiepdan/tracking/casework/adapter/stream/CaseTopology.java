package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.servicekit.clock.TrainingClock;
import org.tiepdan.tracking.casework.adapter.BoundSettings;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.notice.CurrentCasework;
import org.tiepdan.tracking.notice.CurrentLaw;

/** Wires the topology {@code cases} (application id {@code tracking-cases}). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeadlineSettings.class, BoundSettings.class})
class CaseTopology {

    /** Previews of acts use it, too. */
    @Bean
    CurrentCasework casework(CurrentLaw current, DeadlineSettings settings, BoundSettings bounds) {
        return new CurrentCasework(
                current,
                law -> new Casework(law, settings.lateEntryGrace(), settings.warnWorkingDays(), bounds.bounds()));
    }

    /** HTTP requests add to it, and the topology retries. */
    @Bean
    Retries retries() {
        return new Retries();
    }

    /** The first stream is routing's log, the second the commands; both are keyed by case and have the same partitions. */
    @Bean
    BiConsumer<KStream<byte[], byte[]>, KStream<byte[], byte[]>> cases(
            LawPack law,
            CurrentCasework casework,
            DeadlineSettings settings,
            MeterRegistry registry,
            Retries retries,
            Clock clock) {
        var metrics = new CaseMetrics(registry);
        metrics.expectWarnings(law.timeLimits().ruleIds(), settings.warnWorkingDays());
        metrics.expectSteps(
                law.timeLimits().ruleIds(),
                law.escalations().rows().stream().map(Escalations.Row::step).toList());
        var means = new CaseMeans(casework, timeOf(clock), metrics, settings, retries, Stores::persistentKeyValueStore);
        return (routing, commands) -> build(routing, commands, means);
    }

    /** Streams knows only the system clock. */
    static UnaryOperator<Instant> timeOf(Clock clock) {
        return clock instanceof TrainingClock training ? training::at : UnaryOperator.identity();
    }

    static void build(KStream<byte[], byte[]> routing, KStream<byte[], byte[]> commands, CaseMeans means) {
        routing.merge(commands, Named.as("case-inputs"))
                .process(CaseProcessor.supplier(means), Named.as("case-processor"))
                .to(
                        (_, outgoing, _) -> outgoing.topic(),
                        Produced.with(Serdes.ByteArray(), Outgoing.SERDE, (_, _, outgoing, _) -> outgoing.partition())
                                .withName("case-outputs"));
    }
}
