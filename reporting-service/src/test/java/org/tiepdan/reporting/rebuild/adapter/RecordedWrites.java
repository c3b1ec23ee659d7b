package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** The bulk writes of a rebuild, recorded in a file as sent, to be replayed by the driver alone. */
final class RecordedWrites implements CommandListener, AutoCloseable {
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();
    private final DataOutputStream file;

    RecordedWrites(Path path) throws IOException {
        file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 20));
    }

    /** A client whose updates are recorded. */
    MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY)
                .addCommandListener(this)
                .build());
    }

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        if (!event.getCommandName().equals("update")) {
            return;
        }
        try {
            var raw = new RawBsonDocument(event.getCommand(), CODEC);
            var buffer = raw.getByteBuffer();
            file.writeInt(buffer.remaining());
            file.write(buffer.array(), 0, buffer.remaining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    /** Sends them all and prints the seconds taken. Arguments: the address of a database, and the file. */
    public static void main(String[] arguments) throws IOException {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments[0]))
                .writeConcern(WriteConcern.MAJORITY)
                .build();
        try (var client = MongoClients.create(settings);
                var file = new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 20))) {
            var database = client.getDatabase("bare");
            database.listCollectionNames().first();
            long begun = System.nanoTime();
            for (var command = next(file); command != null; command = next(file)) {
                var models = new ArrayList<UpdateOneModel<BsonDocument>>();
                for (var update : command.getArray("updates")) {
                    var one = update.asDocument();
                    models.add(new UpdateOneModel<>(
                            one.getDocument("q"),
                            one.getDocument("u"),
                            new UpdateOptions()
                                    .upsert(one.getBoolean("upsert", BsonBoolean.FALSE)
                                            .getValue())));
                }
                database.getCollection(command.getString("update").getValue(), BsonDocument.class)
                        .bulkWrite(models, new BulkWriteOptions().ordered(false));
            }
            System.out.println("seconds " + (System.nanoTime() - begun) / 1e9);
        }
    }

    private static @Nullable RawBsonDocument next(DataInputStream file) throws IOException {
        try {
            var bytes = new byte[file.readInt()];
            file.readFully(bytes);
            return new RawBsonDocument(bytes);
        } catch (EOFException e) {
            return null;
        }
    }
}
