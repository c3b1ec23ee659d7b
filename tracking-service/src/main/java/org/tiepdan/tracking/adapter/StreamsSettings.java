package org.tiepdan.tracking.adapter;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** The one configurer of the topology: the binder applies no more than one. */
@Configuration(proxyBeanMethods = false)
class StreamsSettings {

    /** A thread dies of a broker that stayed away too long; the next one goes on from the last commit. */
    @Bean
    StreamsBuilderFactoryBeanConfigurer threadsAreReplaced() {
        return factory -> factory.setStreamsUncaughtExceptionHandler(_ -> StreamThreadExceptionResponse.REPLACE_THREAD);
    }
}
