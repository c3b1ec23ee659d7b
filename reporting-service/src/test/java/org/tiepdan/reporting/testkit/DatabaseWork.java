package org.tiepdan.reporting.testkit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The commands of a database and how many documents each returned: a measure of work that no other process affects. */
final class DatabaseWork implements CommandListener {
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private volatile boolean isAsked;

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (isAsked) {
            done.add(event.getCommandName() + " " + documents(event.getResponse()) + " of " + collection(event));
        }
    }

    private static int documents(BsonDocument answer) {
        return Stream.of("firstBatch", "nextBatch")
                .mapToInt(batch -> answer.getDocument("cursor", new BsonDocument())
                        .getArray(batch, new BsonArray())
                        .size())
                .sum();
    }

    private static String collection(CommandSucceededEvent event) {
        var name = event.getResponse()
                .getDocument("cursor", new BsonDocument())
                .getString("ns", new BsonString("none"))
                .getValue();
        return name.substring(name.indexOf('.') + 1);
    }

    /** @return all since the last call; before the first call nothing is kept */
    List<String> taken() {
        isAsked = true;
        var taken = List.copyOf(done);
        done.clear();
        return taken;
    }
}
