package org.tiepdan.reporting.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.localstack.LocalBroker;

/** A real broker with the three logs, written in transactions as the other services do. */
public final class GrowingLog implements AutoCloseable {
    private final Events events = new Events();
    private final LocalBroker broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private int sent;
    private int received;

    public GrowingLog(Path folder) {
        broker = LocalBroker.start(folder, 0);
        broker.createMissing(TopicCatalogue.newTopics(List.of()));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "test"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** How many petitions it holds. */
    public int received() {
        return received;
    }

    public void open(int number) {
        events.open(Events.caseId(number));
        sendNew();
    }

    /** A denunciation, of a body that handles none. */
    public void denounce(int number) {
        events.receive(Events.caseId(number), petition -> {
            petition.put("type", "DENUNCIATION");
            petition.putObject("respondent").put("body", "19-05710").put("role", "HEAD");
        });
        sendNew();
    }

    public void settle(int number) {
        events.settle(Events.caseId(number));
        sendNew();
    }

    public void send(ProducerRecord<byte[], byte[]> poison) {
        producer.beginTransaction();
        producer.send(poison);
        producer.commitTransaction();
    }

    private void sendNew() {
        var all = events.written();
        producer.beginTransaction();
        all.subList(sent, all.size()).stream().map(Events::toSend).forEach(producer::send);
        producer.commitTransaction();
        sent = all.size();
        received++;
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
    }
}
