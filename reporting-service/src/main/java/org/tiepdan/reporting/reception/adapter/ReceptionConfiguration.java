package org.tiepdan.reporting.reception.adapter;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;

@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    MoreReadModels receptionsReading(MongoDatabase database, KafkaProperties kafka, CommonErrorHandler untilWritten) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        var log = TopicCatalogue.read().stream()
                .filter(topic -> topic.name().equals(Topics.PETITION_EVENTS))
                .findFirst()
                .orElseThrow();
        return new ReceptionsReading(
                new ReceptionStore(database),
                log,
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                untilWritten);
    }
}
