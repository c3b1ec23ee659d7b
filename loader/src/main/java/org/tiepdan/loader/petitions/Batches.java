package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.table.Header;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Cuts a file of petitions into requests of some hundred records. Java's client reads an answer only after sending the
 * whole request, so one long request would block on its own answers; and after an interruption only one batch is
 * repeated.
 */
public final class Batches implements Closeable {
    private static final int RECORDS = 250;
    private static final int BYTES = 1_000_000;

    private final InputStream file;
    private final Pieces pieces;
    private final String header;

    /** @throws ProblemException if a CSV file does not begin with a header */
    public Batches(Path file, InputKind kind, ColumnNames names) throws IOException {
        this.file = Files.newInputStream(file);
        this.pieces = new Pieces(this.file);
        var row = kind == InputKind.PETITIONS_CSV ? Header.read(pieces, names::isKnown) : null;
        this.header = row == null ? "" : names.line(row);
    }

    /**
     * @param header of a CSV file with its line end, sent again with each batch; empty otherwise
     * @param records each with the number of its first line in the file, from 1
     * @param sentAt numbers of their first lines in {@link #body}
     */
    public record Batch(String header, List<Piece> records, List<Integer> sentAt) {
        static Batch of(String header, List<Piece> records) {
            var sentAt = new ArrayList<Integer>();
            int line = 1 + lines(header.getBytes(UTF_8));
            for (var each : records) {
                sentAt.add(line);
                line += 1 + lines(each.bytes());
            }
            return new Batch(header, List.copyOf(records), List.copyOf(sentAt));
        }

        byte[] body() {
            var body = new ByteArrayOutputStream();
            body.writeBytes(header.getBytes(UTF_8));
            for (var each : records) {
                body.writeBytes(each.bytes());
                body.write('\n');
            }
            return body.toByteArray();
        }

        /** @param sent number of the first line of a record in {@link #body}, after the header */
        int lineInFile(int sent) {
            int at = Collections.binarySearch(sentAt, sent);
            return at < 0 ? 1 : (int) records.get(at).line();
        }

        private static int lines(byte[] bytes) {
            int ends = 0;
            for (var each : bytes) {
                ends += each == '\n' ? 1 : 0;
            }
            return ends;
        }
    }

    /** @return null at the end */
    @Nullable
    public Batch read() throws IOException {
        var records = new ArrayList<Piece>();
        int bytes = 0;
        boolean whole = true;
        while (whole && records.size() < RECORDS && bytes < BYTES) {
            var next = pieces.next();
            if (next == null) {
                break;
            }
            records.add(next);
            bytes += next.size();
            // A record that is cut off or has an open quote would swallow the records after it.
            whole = next.fault() == Piece.Fault.NONE;
        }
        return records.isEmpty() ? null : Batch.of(header, records);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
