package org.tiepdan.localstack;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;

class FlushingTest {
    private static final String BY_THE_SYSTEM = Long.toString(Long.MAX_VALUE);

    @TempDir
    Path folder;

    @Test
    void what_intake_answers_with_a_receipt_is_flushed_and_nothing_else_is() throws Exception {
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.createMissing(TopicCatalogue.newTopics(List.of("19-05443")));

            broker.flushPetitions(true);

            assertThat(flushed(broker))
                    .isEqualTo(Map.of(
                            Topics.PETITION_EVENTS,
                            "1",
                            Topics.SEALED_PETITIONS,
                            "1",
                            Topics.PETITION_KEYS,
                            "1",
                            "__transaction_state",
                            "1",
                            Topics.ROUTING_EVENTS,
                            BY_THE_SYSTEM,
                            Topics.TRACKING_EVENTS,
                            BY_THE_SYSTEM));
        }
    }

    @Test
    void a_later_start_may_leave_it_to_the_system_again() throws Exception {
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.createMissing(TopicCatalogue.newTopics(List.of()));
            broker.flushPetitions(true);

            broker.flushPetitions(false);

            assertThat(flushed(broker).values()).containsOnly(BY_THE_SYSTEM);
        }
    }

    private static Map<String, String> flushed(LocalBroker broker) throws Exception {
        var topics = Stream.of(
                        Topics.PETITION_EVENTS,
                        Topics.SEALED_PETITIONS,
                        Topics.PETITION_KEYS,
                        "__transaction_state",
                        Topics.ROUTING_EVENTS,
                        Topics.TRACKING_EVENTS)
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        try (var admin = Admin.create(broker.clientSettings(Principals.ADMINISTRATOR))) {
            return admin.describeConfigs(topics).all().get().entrySet().stream()
                    .collect(toMap(
                            topic -> topic.getKey().name(),
                            topic -> topic.getValue().get("flush.messages").value()));
        }
    }
}
