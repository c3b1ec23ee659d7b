package org.tiepdan.reporting.looks.adapter;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.TopicCatalogue.Topic;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.log.LogReading;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;

@Configuration(proxyBeanMethods = false)
class LookConfiguration {

    @Bean
    MoreReadModels looks(MongoDatabase database, KafkaProperties kafka, CommonErrorHandler untilWritten) {
        var logs = logs();
        long retention = logs.getFirst().retentionMillis();
        return new LogReading<>("looks", logs, database, where -> new LookStore(where, retention), kafka, untilWritten);
    }

    private static List<Topic> logs() {
        return TopicCatalogue.read().stream()
                .filter(topic -> Topics.isOfLooks(topic.name()))
                .toList();
    }
}
