package org.tiepdan.system.harness.backend;

import java.nio.file.Path;
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
        Topology.createTopics(broker.bootstrapServers(), law);
        return new LocalBackend(broker, MongoStandIn.start(ANY_PORT));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
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
