package org.tiepdan.reporting.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.localstack.documents.Room;

/** An empty database: of the stand-in, or of the server named by the system property {@code tiepdan.mongodb.uri}. */
public final class TestDatabase implements AutoCloseable {
    private static final String EXTERNAL = System.getProperty("tiepdan.mongodb.uri", "");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AutoCloseable server;
    private final MongoClient client;
    private final MongoDatabase database;

    private final DatabaseWork work = new DatabaseWork();

    private TestDatabase(AutoCloseable server, String uri) {
        this.server = server;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(work)
                .build());
        this.database = client.getDatabase("reporting-test-" + COUNT.incrementAndGet());
        database.drop();
    }

    public static TestDatabase create() {
        if (!EXTERNAL.isEmpty()) {
            return new TestDatabase(() -> {}, EXTERNAL);
        }
        return of(MongoStandIn.start(0));
    }

    /** @param room space for documents in the stand-in; never applies to a real server */
    public static TestDatabase within(Room room) {
        return of(MongoStandIn.start(0, room));
    }

    private static TestDatabase of(MongoStandIn standIn) {
        return new TestDatabase(standIn, standIn.uri("test"));
    }

    public MongoDatabase get() {
        return database;
    }

    /** The work of the database since the last call; the first call starts counting. */
    public List<String> work() {
        return work.taken();
    }

    @Override
    public void close() throws Exception {
        database.drop();
        client.close();
        server.close();
    }
}
