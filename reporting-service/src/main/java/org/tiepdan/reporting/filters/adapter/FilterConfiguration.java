package org.tiepdan.reporting.filters.adapter;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.filters.SavedFilters;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;

@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    @Bean
    SavedFilters savedFilters() {
        return new SavedFilters();
    }

    @Bean
    KafkaFilterLog filterLog(KafkaProperties kafka) {
        return new KafkaFilterLog(() -> producer(kafka.buildProducerProperties()));
    }

    /** The readiness group refers to it by this name. */
    @Bean
    FilterListener filters(SavedFilters filters, KafkaProperties kafka, ProcessEnd end) {
        var log = FollowedLog.of(Topics.SAVED_FILTERS, FollowedLog.From.BEGINNING, kafka.buildConsumerProperties());
        return new FilterListener(filters, log, end);
    }

    private static Producer<byte[], byte[]> producer(Map<String, Object> settings) {
        int millis = (int) KafkaFilterLog.PATIENCE.toMillis();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", millis);
        settings.put("request.timeout.ms", millis);
        settings.put("delivery.timeout.ms", millis);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
