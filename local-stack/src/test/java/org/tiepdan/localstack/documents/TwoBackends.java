package org.tiepdan.localstack.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/** The library's back end and ours, each with a collection of its own. */
final class TwoBackends implements AutoCloseable {
    private static final long ENOUGH = 100 << 20;

    private final List<MongoServer> servers = new ArrayList<>();
    private final List<MongoClient> clients = new ArrayList<>();
    private final MongoCollection<Document> library;
    private final MongoCollection<Document> ours;

    private TwoBackends() {
        library = collection(new MemoryBackend());
        ours = collection(new CompactBackend(new Room(ENOUGH)));
    }

    static TwoBackends start() {
        return new TwoBackends();
    }

    MongoCollection<Document> library() {
        return library;
    }

    MongoCollection<Document> ours() {
        return ours;
    }

    void both(Consumer<MongoCollection<Document>> work) {
        work.accept(library);
        work.accept(ours);
    }

    private MongoCollection<Document> collection(MongoBackend backend) {
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        servers.add(server);
        server.bind("127.0.0.1", 0);
        var client = MongoClients.create(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
        clients.add(client);
        return client.getDatabase("tiepdan").getCollection("cases");
    }

    @Override
    public void close() {
        clients.forEach(MongoClient::close);
        servers.forEach(MongoServer::shutdownNow);
    }
}
