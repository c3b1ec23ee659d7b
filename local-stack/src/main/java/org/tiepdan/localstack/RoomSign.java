package org.tiepdan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.localstack.documents.Room;
import org.tiepdan.localstack.documents.Room.Level;

/** A file that is there as long as the read model is nearly full or full, and says so to the launcher: {@code launcher/room.sh}. */
final class RoomSign implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(RoomSign.class);

    private final Path file;
    private final Room room;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("room").factory());
    private Level told = Level.ENOUGH;

    private RoomSign(Path file, Room room) {
        this.file = file;
        this.room = room;
    }

    /** @param file taken away where an earlier process left it */
    static RoomSign at(Path file, Room room) throws IOException {
        Files.deleteIfExists(file);
        var sign = new RoomSign(file, room);
        var _ = sign.looking.scheduleWithFixedDelay(
                sign::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return sign;
    }

    private void look() {
        var now = room.level();
        try {
            if (now != told) {
                tell(now);
                told = now;
            }
        } catch (IOException e) {
            // A full disk, which the broker notices too: the next look tries again.
            LOG.warn("{} could not be written: {}", file, e.getClass().getSimpleName());
        }
    }

    /** Renamed into its place, so that nobody reads half of it. */
    private void tell(Level level) throws IOException {
        if (level == Level.ENOUGH) {
            Files.deleteIfExists(file);
            return;
        }
        var written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(written, "%s\n%s\n".formatted(level.name().toLowerCase(Locale.ROOT), room.sentence()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
