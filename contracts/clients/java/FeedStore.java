import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The events that were read, in a file with one line each. A real system has a table with the number as its key, and what it makes of
 * an event in the same transaction: then nothing is done twice, however often an event comes.
 */
final class FeedStore implements AutoCloseable {
    /** A number is missing: what comes after it must wait. */
    static final class GapException extends RuntimeException {
        final long missing;

        GapException(long missing) {
            super("Event " + missing + " is missing.");
            this.missing = missing;
        }
    }

    /** position: where the event is in the topic, or "-" */
    record Line(long number, String id, String type, String subject, String digest, String position, String data) {
        static Line read(String text) {
            var part = text.split("\t", 7);
            return new Line(Long.parseLong(part[0]), part[1], part[2], part[3], part[4], part[5], part[6]);
        }

        String text() {
            return String.join("\t", String.valueOf(number), id, type, subject, digest, position, data) + "\n";
        }
    }

    private static final String START = "0".repeat(64);

    private final List<Line> lines = new ArrayList<>();
    private final FileOutputStream file;

    FeedStore(Path path) throws IOException {
        var text = Files.exists(path) ? Files.readString(path) : "";
        // A line without its end was being written when the program was killed: that event comes again.
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        Files.writeString(path, whole);
        whole.lines().map(Line::read).forEach(lines::add);
        file = new FileOutputStream(path.toFile(), true);
    }

    /** The number to go on after; 0 at the beginning. */
    long last() {
        return lines.size();
    }

    List<Line> lines() {
        return lines;
    }

    /** The digest of the feed up to an event, null for one that is not here. */
    String digest(long number) {
        return number == 0 ? START : number > last() ? null : lines.get((int) number - 1).digest();
    }

    /** Stores an event unless it is here already; only the next one is taken. Returns whether it was new. */
    boolean put(long number, String id, String type, String subject, String position, byte[] data)
            throws IOException {
        if (number <= last()) {
            return false;
        }
        if (number != last() + 1) {
            throw new GapException(last() + 1);
        }
        var covered = String.join("\n", digest(last()), String.valueOf(number), id, type, subject, sha256(data)) + "\n";
        var line = new Line(number, id, type, subject, sha256(covered.getBytes(UTF_8)), position, new String(data, UTF_8));
        file.write(line.text().getBytes(UTF_8));
        file.getFD().sync();
        lines.add(line);
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
