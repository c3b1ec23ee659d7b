package org.tiepdan.reporting.records.adapter;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    RecordRoots recordRoots() {
        return new RecordRoots();
    }

    @Bean
    RootListener rootListener(RecordRoots roots, KafkaProperties kafka, ProcessEnd end) {
        var log = FollowedLog.of(Topics.RECORD_ROOTS, FollowedLog.From.BEGINNING, kafka.buildConsumerProperties());
        return new RootListener(roots, log, end);
    }
}
