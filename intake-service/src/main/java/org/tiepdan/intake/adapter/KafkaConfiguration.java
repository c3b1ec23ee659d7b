package org.tiepdan.intake.adapter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.FixedBackOff;

@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {
    private static final long PAUSE_MILLIS = 1000;

    /** By default a failed write is logged with its key and value. */
    @Bean
    ProducerListener<byte[], byte[]> failedWritesWithoutContents() {
        var listener = new LoggingProducerListener<byte[], byte[]>();
        listener.setIncludeContents(false);
        return listener;
    }

    /** A broker that is away is waited for; by default a record is given up after ten attempts. */
    @Bean
    CommonErrorHandler untilItWorks() {
        return new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
    }
}
