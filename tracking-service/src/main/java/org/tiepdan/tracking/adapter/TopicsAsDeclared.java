package org.tiepdan.tracking.adapter;

import java.util.List;
import java.util.Set;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.TopicCheck;

/**
 * Checks the topics of this service, and that none holds state in the format before the first release. Starting without that state would
 * forget every case, because the records that opened them are already consumed.
 */
@Component
class TopicsAsDeclared extends TopicCheck {
    private static final String EARLIER_STATE = "tracking-cases-cases-changelog";

    TopicsAsDeclared(KafkaProperties kafka) {
        super(
                kafka.buildAdminProperties(),
                List.of(
                        Topics.ROUTING_EVENTS,
                        Topics.TRACKING_COMMANDS,
                        Topics.TRACKING_REPLIES,
                        Topics.TRACKING_EVENTS,
                        Topics.RECORD_ROOTS,
                        Topics.LAW_NOTICES,
                        Topics.accessEvents("tracking"),
                        "tracking.dead-letters.v1"));
    }

    @Override
    protected void check(Set<String> existing) {
        if (existing.contains(EARLIER_STATE)) {
            throw new StartRefusedException(
                    "The topic " + EARLIER_STATE
                            + " holds cases in a form of before the first release, which is no longer read. Start with empty data.");
        }
    }
}
