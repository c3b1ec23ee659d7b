package org.tiepdan.tracking.adapter;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.start.TopicCheck;

/** Checks the topics while beans are created, before anything is read or written. */
@Component
class StartCheck implements InitializingBean {
    private static final List<String> TOPICS = List.of(
            Topics.ROUTING_EVENTS,
            Topics.TRACKING_COMMANDS,
            Topics.TRACKING_REPLIES,
            Topics.TRACKING_EVENTS,
            "tracking.dead-letters.v1");

    private final KafkaProperties kafka;

    StartCheck(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    @Override
    public void afterPropertiesSet() {
        TopicCheck.verify(kafka.buildAdminProperties(), TOPICS);
        EarlierState.refuse(kafka.buildAdminProperties());
    }
}
