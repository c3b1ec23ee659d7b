package org.tiepdan.tracking.records.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.servicekit.signing.SigningKey;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordSettings.class)
class RecordConfiguration {

    @Bean
    SealClock sealClock(RecordSettings settings, KafkaProperties kafka, Clock clock, MeterRegistry registry) {
        var seal = new DaySeal(
                kafka.buildConsumerProperties(),
                kafka.buildProducerProperties(),
                SigningKey.in(settings.keys(), "record"),
                settings.afterMidnight());
        return new SealClock(seal, clock, settings, registry);
    }
}
