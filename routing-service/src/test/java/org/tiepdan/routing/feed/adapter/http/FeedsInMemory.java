package org.tiepdan.routing.feed.adapter.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.tiepdan.routing.feed.adapter.FeedSettings;
import org.tiepdan.servicekit.signing.SigningKey;

/** The HTTP side of feeds: every body has one of three events and a reconciled day, and streams end soon. */
@EnableConfigurationProperties(FeedSettings.class)
@Import({EventsController.class, ReconciliationsController.class, OpenStreams.class})
public class FeedsInMemory {
    static final LocalDate DAY = LocalDate.parse("2026-08-18");
    private static final Instant MORNING = Instant.parse("2026-08-18T02:00:00Z");
    private static final Duration SOON = Duration.ofMillis(20);

    @Bean
    FeedLog feedLog() {
        return new FeedLog() {
            @Override
            public FeedReading lookUp(String body) {
                var next = MORNING.plus(Duration.ofDays(1));
                return new HeldFeed(body)
                        .event(1, MORNING)
                        .gap(1)
                        .reconciliation(2, next, DAY)
                        .event(3, next)
                        .read();
            }

            @Override
            public FeedReading follow(String body) {
                return lookUp(body);
            }
        };
    }

    @Bean
    DynamicPropertyRegistrar settings() throws IOException {
        var keys = Files.createTempDirectory("feeds");
        return settings -> {
            settings.add("routing.feeds.keys", keys::toString);
            settings.add("routing.feeds.heartbeat", SOON::toString);
            settings.add("routing.feeds.longest", SOON::toString);
        };
    }

    @Bean
    SigningKey feedKey(FeedSettings settings) {
        return SigningKey.in(settings.keys(), "feed");
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
