package org.tiepdan.reporting.reception.adapter;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.log.LogReading;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;

@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    MoreReadModels receptionsReading(MongoDatabase database, KafkaProperties kafka, CommonErrorHandler untilWritten) {
        // Receptions are on intake's log but are no cases, so they are read separately.
        var logs = TopicCatalogue.read().stream()
                .filter(topic -> topic.name().equals(Topics.PETITION_EVENTS))
                .toList();
        return new LogReading<>("receptions", logs, database, ReceptionStore::new, kafka, untilWritten);
    }
}
