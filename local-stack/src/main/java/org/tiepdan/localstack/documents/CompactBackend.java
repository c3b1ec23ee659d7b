package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;

/** The stand-in for MongoDB with documents kept small and within bounds. */
public final class CompactBackend extends AbstractMongoBackend {
    /** As MongoDB answers a query that does not say how many it wants at once; the library would answer them all. */
    private static final int FIRST_ANSWER = 101;

    private final Room room;

    public CompactBackend(Room room) {
        this.room = room;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new CompactDatabase(name, getCursorRegistry(), room);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command) {
            // The library knows the greeting by its former name only; health checks send the present one.
            case "hello" -> super.handleCommand(channel, database, "ismaster", query);
            // MongoDB answers it in each database, the library in "admin" alone.
            case "serverStatus" -> getServerStatus();
            case "aggregate" -> aggregate(channel, database, query);
            case "find" -> {
                query.putIfAbsent("batchSize", FIRST_ANSWER);
                yield super.handleCommand(channel, database, command, query);
            }
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document aggregate(Channel channel, String database, Document query) {
        var paths = query.get("pipeline") instanceof List<?> pipeline ? QueryPaths.of(pipeline) : null;
        return paths == null
                ? super.handleCommand(channel, database, "aggregate", query)
                : ScopedValue.where(CompactCollection.AGGREGATED, paths)
                        .call(() -> super.handleCommand(channel, database, "aggregate", query));
    }

    /** Says beside what MongoDB would say how much memory there is for documents. */
    @Override
    public Document getServerStatus() {
        return super.getServerStatus()
                .append(
                        "readModel",
                        new Document(
                                        "level",
                                        room.level()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                .append("usedBytes", room.usedBytes())
                                .append("boundBytes", room.boundBytes())
                                .append("documents", room.documents())
                                .append("sentence", room.sentence()));
    }
}
