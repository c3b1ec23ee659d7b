package org.tiepdan.reporting.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.LocalBroker;

/** A real broker with the three logs, written in transactions as the other services do. */
public final class GrowingLog implements AutoCloseable {
    private final Events events = new Events();
    private final LocalBroker broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private int received;

    public GrowingLog(Path folder) {
        broker = LocalBroker.start(folder, 0);
        broker.createMissing(TopicCatalogue.newTopics(List.of()));
        broker.grant(List.of());
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        settings.put("transactional.id", "test");
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
    }

    /** The settings of the service for the broker and its credentials. */
    public List<String> settings() {
        return List.of(
                "spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "KAFKA_CREDENTIALS=" + broker.credentials(Principals.REPORTING));
    }

    /** Settings of a client with all permissions. */
    public Map<String, Object> reader() {
        return new HashMap<>(broker.clientSettings(Principals.ADMINISTRATOR));
    }

    /** The number of petitions in it. */
    public int received() {
        return received;
    }

    public void open(int... numbers) {
        for (var number : numbers) {
            events.open(Events.caseId(number));
        }
        sendNew(numbers.length);
    }

    /** A denunciation of a body that handles none. */
    public void denounce(int number) {
        events.receive(Events.caseId(number), petition -> {
            petition.put("type", "DENUNCIATION");
            petition.putObject("respondent").put("body", "19-05710").put("role", "HEAD");
        });
        sendNew(1);
    }

    public void settle(int number) {
        events.settle(Events.caseId(number));
        sendNew(1);
    }

    /** @param written elsewhere; its petitions are not counted */
    public void send(List<ProducerRecord<byte[], byte[]>> written) {
        producer.beginTransaction();
        written.forEach(producer::send);
        producer.commitTransaction();
    }

    public void send(ProducerRecord<byte[], byte[]> poison) {
        producer.beginTransaction();
        producer.send(poison);
        producer.commitTransaction();
    }

    private void sendNew(int petitions) {
        send(events.taken().stream().map(Events::toSend).toList());
        received += petitions;
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
    }
}
