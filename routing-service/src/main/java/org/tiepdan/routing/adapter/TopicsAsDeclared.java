package org.tiepdan.routing.adapter;

import java.util.List;
import java.util.Set;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.TopicCheck;

/** The topics of this service, and that each body has a feed to write to. */
@Component
class TopicsAsDeclared extends TopicCheck {
    private static final int NAMED = 5;

    private final LawPack law;

    TopicsAsDeclared(KafkaProperties kafka, LawPack law) {
        super(
                kafka.buildAdminProperties(),
                List.of(
                        Topics.PETITION_EVENTS,
                        Topics.ROUTING_COMMANDS,
                        Topics.ROUTING_EVENTS,
                        Topics.TRACKING_COMMANDS,
                        Topics.TRACKING_REPLIES,
                        Topics.TRACKING_EVENTS,
                        Topics.LAW_NOTICES,
                        Topics.accessEvents("routing"),
                        "routing.dead-letters.v1"));
        this.law = law;
    }

    @Override
    protected void check(Set<String> existing) {
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
}
