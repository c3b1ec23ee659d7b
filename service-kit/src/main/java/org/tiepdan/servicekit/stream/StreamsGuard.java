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
 * The configurer of a service's topologies. The binder applies one, and of several none: Boot brings another for its metrics, so
 * this one has to be primary. A thread that dies of a broker that
 * stayed away too long is replaced, and the next one goes on from the last commit; where that is no use, the process ends.
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
        // The binder sets a handler of its own that gives up each time; the customizer is called after that.
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

        /** Kafka Streams also gives up by itself, after failures that it does not pass to the handler. */
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
