package org.tiepdan.localstack;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Speaks MongoDB's protocol on 127.0.0.1 and keeps everything in memory: gone with {@link #close}. */
public final class MongoStandIn implements AutoCloseable {
    private final MongoServer server;

    private MongoStandIn(MongoServer server) {
        this.server = server;
    }

    /** @param port 0 for a free one */
    public static MongoStandIn start(int port) {
        var backend = new HelloBackend();
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

    /** The stand-in knows the greeting by its former name only; health checks send the present one. */
    private static final class HelloBackend extends MemoryBackend {
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, command.equals("hello") ? "ismaster" : command, query);
        }
    }
}
