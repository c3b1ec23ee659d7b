package org.tiepdan.reporting.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiepdan.localstack.MongoStandIn;

/** An empty database: of the stand-in, or of the server that the system property {@code tiepdan.mongodb.uri} names. */
public final class TestDatabase implements AutoCloseable {
    private static final String EXTERNAL = System.getProperty("tiepdan.mongodb.uri", "");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AutoCloseable server;
    private final MongoClient client;
    private final MongoDatabase database;

    private TestDatabase(AutoCloseable server, String uri) {
        this.server = server;
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase("reporting-test-" + COUNT.incrementAndGet());
        database.drop();
    }

    public static TestDatabase create() {
        if (!EXTERNAL.isEmpty()) {
            return new TestDatabase(() -> {}, EXTERNAL);
        }
        var standIn = MongoStandIn.start(0);
        return new TestDatabase(standIn, standIn.uri("test"));
    }

    public MongoDatabase get() {
        return database;
    }

    @Override
    public void close() throws Exception {
        database.drop();
        client.close();
        server.close();
    }
}
