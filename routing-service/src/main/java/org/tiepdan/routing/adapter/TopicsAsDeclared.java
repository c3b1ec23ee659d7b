package org.tiepdan.routing.adapter;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;
import org.tiepdan.servicekit.start.TopicCheck;

/** Refuses to start before any topology does, when the topics are not as declared or a body has no feed to write to. */
@Component
class TopicsAsDeclared extends StartStep {
    private static final List<String> USED =
            List.of(Topics.PETITION_EVENTS, Topics.ROUTING_COMMANDS, Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS);
    private static final int WAIT_SECONDS = 30;
    private static final int NAMED = 5;

    private final KafkaProperties kafka;
    private final LawPack law;

    TopicsAsDeclared(KafkaProperties kafka, LawPack law) {
        super(Integer.MIN_VALUE);
        this.kafka = kafka;
        this.law = law;
    }

    @Override
    protected void take() {
        var settings = kafka.buildAdminProperties();
        TopicCheck.verify(settings, USED);
        // A little more than the wait: closing the client waits for what it still has under way.
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, WAIT_SECONDS * 1000 + 500);
        try (var admin = Admin.create(settings)) {
            verifyFeeds(existing(admin));
        }
    }

    private void verifyFeeds(Set<String> existing) {
        var missing = law.bodies().all().stream()
                .map(Body::code)
                .filter(code -> !existing.contains(Topics.feed(code)))
                .toList();
        if (!missing.isEmpty()) {
            var named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
            throw new StartRefusedException("Bodies of bodies.csv without a feed topic: " + named + " ("
                    + missing.size() + " in all). Create them from deploy/topics.csv.");
        }
    }

    private static Set<String> existing(Admin admin) {
        try {
            return admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefusedException("Kafka did not list its topics within " + WAIT_SECONDS + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at the topics.", e);
        }
    }
}
