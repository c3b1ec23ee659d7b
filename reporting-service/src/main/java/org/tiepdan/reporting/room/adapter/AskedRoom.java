package org.tiepdan.reporting.room.adapter;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.room.Room;
import org.tiepdan.reporting.room.RoomReader;

/** Asks the database every few seconds, in the background: neither a page nor the start waits for the answer. */
@Component
final class AskedRoom implements RoomReader {
    private static final Logger LOG = LoggerFactory.getLogger(AskedRoom.class);

    private final MongoDatabase database;
    private volatile @Nullable Room room;

    AskedRoom(MongoDatabase database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("read.model.used.ratio", this, AskedRoom::usedRatio)
                .description("Used share of the stand-in's memory for documents; NaN with a real MongoDB")
                .strongReference(true)
                .register(meters);
    }

    @Override
    public @Nullable Room room() {
        return room;
    }

    @Scheduled(fixedDelayString = "${reporting.room-every:PT10S}")
    void ask() {
        try {
            room = read(database.runCommand(new Document("serverStatus", 1)).get("readModel", Document.class));
        } catch (MongoCommandException e) {
            // MongoDB refuses the command to a user who may only read and write.
            room = null;
            LOG.debug("The database does not tell its status: code {}", e.getErrorCode());
        } catch (MongoException e) {
            LOG.debug("The room keeps its last values: {}", e.getClass().getSimpleName());
        }
    }

    private static @Nullable Room read(@Nullable Document status) {
        return status == null
                ? null
                : new Room(
                        status.getString("level"),
                        number(status, "usedBytes"),
                        number(status, "boundBytes"),
                        number(status, "documents"));
    }

    private static long number(Document status, String member) {
        return status.get(member, Number.class).longValue();
    }

    private double usedRatio() {
        var now = room;
        return now == null ? Double.NaN : now.usedRatio();
    }
}
