package org.tiepdan.reporting.records.adapter;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.reporting.records.RecordRoots;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    RecordRoots recordRoots() {
        return new RecordRoots();
    }

    @Bean
    RootListener rootListener(RecordRoots roots, KafkaProperties kafka) {
        return new RootListener(roots, kafka.buildConsumerProperties());
    }
}
