package org.tiepdan.intake.adapter;

import java.util.List;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.start.TopicCheck;

/** The topics of this service. */
@Component
class TopicsAsDeclared extends TopicCheck {
    TopicsAsDeclared(KafkaProperties kafka) {
        super(
                kafka.buildAdminProperties(),
                List.of(
                        Topics.PETITION_KEYS,
                        Topics.SEALED_PETITIONS,
                        Topics.PETITION_EVENTS,
                        Topics.TRACKING_EVENTS,
                        Topics.accessEvents("intake"),
                        EventLog.DEAD_LETTERS));
    }
}
