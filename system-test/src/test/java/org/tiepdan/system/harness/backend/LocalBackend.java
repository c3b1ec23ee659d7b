package org.tiepdan.system.harness.backend;

import java.nio.file.Path;
import java.util.Map;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.localstack.LocalBroker;
import org.tiepdan.localstack.MongoStandIn;

/** The broker and the stand-in of {@code ./run}, inside this JVM: no Docker needed. */
final class LocalBackend implements Backend {
    private static final int ANY_PORT = 0;

    private final LocalBroker broker;
    private final MongoStandIn mongo;

    private LocalBackend(LocalBroker broker, MongoStandIn mongo) {
        this.broker = broker;
        this.mongo = mongo;
    }

    static LocalBackend start(Path work, LawPack law) {
        var broker = LocalBroker.start(work.resolve("broker"), ANY_PORT);
        var bodies = Topology.bodies(law);
        broker.createMissing(TopicCatalogue.newTopics(bodies));
        broker.grant(bodies);
        return new LocalBackend(broker, MongoStandIn.start(ANY_PORT));
    }

    @Override
    public Map<String, Object> administration() {
        return broker.clientSettings(Principals.ADMINISTRATOR);
    }

    @Override
    public Map<String, String> environment(String service) {
        return Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "KAFKA_CREDENTIALS",
                broker.credentials(service).toString());
    }

    @Override
    public String mongoUri() {
        return mongo.uri("tiepdan");
    }

    @Override
    public void close() {
        mongo.close();
        broker.close();
    }
}
