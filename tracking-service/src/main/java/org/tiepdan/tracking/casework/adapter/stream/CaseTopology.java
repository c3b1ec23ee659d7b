package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.adapter.BoundSettings;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.rules.Casework;

/** Wires the topology {@code cases} (application id {@code tracking-cases}). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeadlineSettings.class, BoundSettings.class})
class CaseTopology {

    /** Also what an act would bring is asked of it. */
    @Bean
    Casework casework(LawPack law, DeadlineSettings settings, BoundSettings bounds) {
        return new Casework(law, settings.lateEntryGrace(), settings.warnWorkingDays(), bounds.bounds());
    }

    /** The first stream is routing's log, the second the commands; both are keyed by case and equally partitioned. */
    @Bean
    BiConsumer<KStream<byte[], byte[]>, KStream<byte[], byte[]>> cases(
            LawPack law, Casework casework, DeadlineSettings settings, MeterRegistry registry) {
        var metrics = new CaseMetrics(registry);
        metrics.expectWarnings(law.timeLimits().ruleIds(), settings.warnWorkingDays());
        var means = new CaseMeans(() -> casework, UnaryOperator.identity(), metrics, settings);
        return (routing, commands) -> build(routing, commands, means);
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
