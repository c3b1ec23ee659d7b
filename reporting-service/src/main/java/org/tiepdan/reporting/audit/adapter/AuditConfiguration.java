package org.tiepdan.reporting.audit.adapter;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.reporting.audit.RawLog;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    RawLog rawLog(KafkaProperties kafka) {
        return new KafkaRawLog(kafka.buildConsumerProperties());
    }
}
