package org.tiepdan.intake.adapter;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.FixedBackOff;

@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaConfiguration.class);
    private static final long PAUSE_MILLIS = 1000;

    /**
     * Kafka's default logs each failed write with its key and value, and with a stack trace each while the broker is
     * away.
     */
    @Bean
    ProducerListener<Object, Object> failedWritesInOneLineWithoutContents() {
        return new ProducerListener<>() {
            @Override
            public void onError(
                    ProducerRecord<Object, Object> unwritten, @Nullable RecordMetadata at, Exception failure) {
                LOG.warn(
                        "Not acknowledged on {}: {}",
                        unwritten.topic(),
                        failure.getClass().getSimpleName());
            }
        };
    }

    /** Retries for as long as the broker is away; the default gives up a record after ten attempts. */
    @Bean
    CommonErrorHandler untilItWorks() {
        return new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
    }
}
