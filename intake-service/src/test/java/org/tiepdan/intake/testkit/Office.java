package org.tiepdan.intake.testkit;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.testkit.SmallBroker;

/** A broker with the declared topics, and a folder for keys. */
public final class Office implements AutoCloseable {
    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final Path keys;

    public Office(Path folder) {
        keys = folder.resolve("keys");
        broker.brokerProperties(SmallBroker.SETTINGS);
        broker.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A service whose clients wait as long as a busy machine needs: with a slow broker, the production settings give up after seconds with
     * an uncertain result. Returns when the service is ready.
     */
    IntakeProcess startPatiently() {
        return start(
                "--spring.kafka.producer.properties.max.block.ms=25000",
                "--spring.kafka.producer.properties.request.timeout.ms=20000",
                "--spring.kafka.producer.properties.delivery.timeout.ms=25000");
    }

    /** Returns when the service is ready. */
    public IntakeProcess start(String... settings) {
        var intake = new IntakeProcess(broker.getBrokersAsString(), keys, settings);
        await().atMost(Duration.ofSeconds(60)).until(intake::ready);
        return intake;
    }

    public Log log() {
        return new Log(broker.getBrokersAsString());
    }

    public Path keys() {
        return keys;
    }

    @Override
    public void close() {
        broker.destroy();
    }
}
