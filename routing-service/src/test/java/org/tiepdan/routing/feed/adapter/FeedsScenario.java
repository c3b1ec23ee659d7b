package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.servicekit.signing.SigningKey;
import tools.jackson.databind.node.ObjectNode;

/** The topology of the feeds on the driver, and events to send it. */
abstract class FeedsScenario {
    static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    static final String RECEIVER = Topics.feed("19-btcd");
    static final String COMPETENT = Topics.feed("19-05443");
    static final String PROVINCE = Topics.feed("19-ubnd");

    static final Duration LOOK = Duration.ofSeconds(10);

    @TempDir
    static Path keys;

    /** The current time of the service. */
    Instant now = NOW;

    TopologyScenario service;

    @BeforeEach
    void begin() {
        service = start();
    }

    static SigningKey key() {
        return SigningKey.in(keys, "feed");
    }

    TopologyScenario start() {
        var meters = new SimpleMeterRegistry();
        var settings = new FeedSettings(keys, LOOK, 1, 1, LOOK, LOOK);
        var feeds = new FeedsTopology()
                .feeds(
                        TopologyScenario.LAW,
                        new RoutingMetrics(meters, TopologyScenario.LAW),
                        new Showing(),
                        key(),
                        settings);
        return new TopologyScenario(meters, List.of(Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS), feeds);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    static ObjectNode sample(String type) {
        return (ObjectNode) ContractSamples.value(type).deepCopy();
    }

    void routing(String type, ObjectNode value) {
        send(Topics.ROUTING_EVENTS, type, value);
    }

    void tracking(String type, ObjectNode value) {
        send(Topics.TRACKING_EVENTS, type, value);
    }

    void send(String topic, String type, ObjectNode value) {
        send(CASE, topic, type, value);
    }

    void send(CaseId about, String topic, String type, ObjectNode value) {
        var id = Envelope.idOf(about.value(), type, "");
        var envelope = new Envelope(id, type, URI.create("/test"), about, NOW, id, null);
        service.send(
                topic,
                EventRecords.key(about),
                EventJson.MAPPER.writeValueAsBytes(value),
                EventRecords.headers(envelope));
    }

    List<String> types(String feed) {
        return service.written(feed).stream()
                .map(copy -> EventRecords.envelope(copy.headers(), copy.key()).type())
                .toList();
    }

    /** @return the only event that the feed has got since it was last read */
    ObjectNode only(String feed) {
        var copies = service.written(feed);
        assertThat(copies).hasSize(1);
        return (ObjectNode) EventJson.MAPPER.readTree(copies.getFirst().value());
    }

    void restart() {
        var cases = service.stored(FeedsTopology.STORE);
        var numbers = service.stored(FeedsTopology.NUMBERS);
        service.close();
        service = start();
        service.restore(FeedsTopology.STORE, cases);
        service.restore(FeedsTopology.NUMBERS, numbers);
    }

    /** Advances only when the test says so. */
    private final class Showing extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
