package org.tiepdan.localstack;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import org.tiepdan.localstack.documents.CompactBackend;
import org.tiepdan.localstack.documents.Room;

/** Speaks MongoDB's protocol on 127.0.0.1 and keeps everything in memory: gone with {@link #close}. */
public final class MongoStandIn implements AutoCloseable {
    private final MongoServer server;

    private MongoStandIn(MongoServer server) {
        this.server = server;
    }

    /**
     * With a third of this JVM's memory for documents.
     *
     * @param port 0 for a free one
     */
    public static MongoStandIn start(int port) {
        return start(port, new Room(Runtime.getRuntime().maxMemory() / 3));
    }

    /**
     * @param port 0 for a free one
     * @param room a write for which it has none left is refused
     */
    public static MongoStandIn start(int port, Room room) {
        var backend = new CompactBackend(room);
        // The driver refuses what says that it is older.
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", port);
        return new MongoStandIn(server);
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** @param database the name that the client uses when it names none */
    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
