package org.tiepdan.servicekit.accesslog;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The access log of each service that has a topic for it in the catalogue. Boot finds this class itself. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaProperties.class, KafkaProducer.class})
@Conditional(HasAccessTopic.class)
class AccessLogAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AccessLog accessLog(@Value("${spring.application.name}") String service, KafkaProperties kafka, Clock clock) {
        return new KafkaAccessLog(
                Topics.accessEvents(service), service, () -> producer(kafka.buildProducerProperties()), clock);
    }

    private static Producer<byte[], byte[]> producer(Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        int millis = (int) KafkaAccessLog.PATIENCE.toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
