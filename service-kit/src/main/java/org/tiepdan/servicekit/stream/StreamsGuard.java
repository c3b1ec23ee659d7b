package org.tiepdan.servicekit.stream;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.end.Reasons;

/**
 * The configurer of a service's topologies. The binder applies only a single one; Boot adds another for its metrics, so this one has to be
 * primary. A thread that dies because a broker was away too long is replaced, and the new one continues from the last commit; if that would
 * not help, the process ends.
 */
@Primary
public final class StreamsGuard implements StreamsBuilderFactoryBeanConfigurer {
    private final ProcessEnd end;

    public StreamsGuard(ProcessEnd end) {
        this.end = end;
    }

    @Override
    public void configure(StreamsBuilderFactoryBean factory) {
        var topology = new Topology(end, factory);
        // The binder sets its own handler, which always gives up; the customizer runs after that.
        factory.setKafkaStreamsCustomizer(streams -> streams.setUncaughtExceptionHandler(topology::died));
        factory.setStateListener((now, _) -> topology.changed(now));
    }

    private static final class Topology {
        private final ProcessEnd end;
        private final StreamsBuilderFactoryBean factory;
        private final ThreadDeaths deaths = new ThreadDeaths(System::nanoTime);
        private final AtomicReference<@Nullable Throwable> last = new AtomicReference<>();

        Topology(ProcessEnd end, StreamsBuilderFactoryBean factory) {
            this.end = end;
            this.factory = factory;
        }

        StreamThreadExceptionResponse died(Throwable failure) {
            last.set(failure);
            if (deaths.areFatalWith(failure)) {
                end.because(name() + " stopped of " + Reasons.of(failure));
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            }
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }

        /** Handles failures after which Kafka Streams gives up without calling the handler. */
        void changed(KafkaStreams.State now) {
            if (now == KafkaStreams.State.ERROR) {
                var failure = last.get();
                end.because(name() + " ended in ERROR" + (failure == null ? "" : " of " + Reasons.of(failure)));
            }
        }

        private String name() {
            var settings = factory.getStreamsConfiguration();
            return "the topology "
                    + (settings == null ? "" : settings.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
        }
    }
}
