package org.tiepdan.routing.adapter;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.SmallBroker;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;

class TopicsAsDeclaredTest {
    private static final LawPack LAW = LawPack.packaged();

    @Test
    void refusesToStartUntilEveryTopicAndEveryFeedIsThere() throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(SmallBroker.SETTINGS);
        broker.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.getBrokersAsString()))) {
            var check = check(broker);
            assertThatIllegalStateException()
                    .isThrownBy(check::start)
                    .withMessageContaining("routing.case-events.v1 does not exist")
                    .withMessageContaining("routing.dead-letters.v1 does not exist");

            create(admin, List.of(new NewTopic("routing.case-events.v1", 1, (short) 1)));
            await().untilAsserted(() -> assertThatIllegalStateException()
                    .isThrownBy(check::start)
                    .withMessageContaining("routing.case-events.v1 has 1 partitions (expected 12 partitions)"));
            admin.deleteTopics(List.of("routing.case-events.v1")).all().get();

            create(admin, TopicCatalogue.newTopics(List.of("19-ubnd")));
            await().untilAsserted(() -> assertThatIllegalStateException()
                    .isThrownBy(check::start)
                    .withMessageStartingWith("Bodies of bodies.csv without a feed topic: 19-btcd, "));

            create(admin, feedsExcept("19-ubnd"));
            await().ignoreExceptions().until(() -> {
                check.start();
                return check.isRunning();
            });
        } finally {
            broker.destroy();
        }
    }

    private static TopicsAsDeclared check(EmbeddedKafkaKraftBroker broker) {
        var settings = new KafkaProperties();
        settings.setBootstrapServers(List.of(broker.getBrokersAsString()));
        return new TopicsAsDeclared(settings, LAW);
    }

    private static void create(Admin admin, Collection<NewTopic> topics) throws Exception {
        admin.createTopics(topics).all().get();
    }

    private static List<NewTopic> feedsExcept(String body) {
        return LAW.bodies().all().stream()
                .map(Body::code)
                .filter(code -> !code.equals(body))
                .map(code -> new NewTopic(Topics.feed(code), 1, (short) 1))
                .toList();
    }
}
