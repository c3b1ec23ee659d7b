package org.tiepdan.intake.registration.adapter.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into its records without holding more than one of them. What stands in a quoted cell is for the CSV reader to
 * make sense of; here it only matters that a line may go on in the next one.
 */
final class Pieces {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;
    private static final int MOST = 1 << 20;

    private final InputStream stream;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private @Nullable Character separator;
    private long line = 1;
    private boolean quoted;
    private boolean quoteEndsOrDoubles;
    private boolean cellBegins;

    /** @throws IOException when the stream cannot be read */
    Pieces(InputStream stream) throws IOException {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.stream.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(this.stream.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            this.stream.reset();
        }
    }

    /** From here on a cell may be quoted, and go on over several lines. */
    void separatedBy(char columnSeparator) {
        separator = columnSeparator;
    }

    /**
     * @return the next record that is not blank; null at the end
     * @throws IOException when whoever sends went away; what was read of a last record is then not taken for one
     */
    @Nullable
    Piece next() throws IOException {
        while (true) {
            long first = line;
            boolean some = readRecord();
            if (!some) {
                return null;
            }
            var bytes = record.toByteArray();
            if (record.size() == MOST || !isBlank(bytes)) {
                return new Piece(first, bytes, fault());
            }
        }
    }

    private Piece.Fault fault() {
        if (quoted && !quoteEndsOrDoubles) {
            return Piece.Fault.QUOTE_NOT_CLOSED;
        }
        return record.size() == MOST ? Piece.Fault.TOO_LARGE : Piece.Fault.NONE;
    }

    private boolean readRecord() throws IOException {
        record.reset();
        quoted = false;
        quoteEndsOrDoubles = false;
        cellBegins = true;
        boolean some = false;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            some = true;
            if (next == '\n') {
                line++;
            }
            if (ends(next)) {
                return true;
            }
            if (record.size() < MOST) {
                record.write(next);
            }
        }
        return some;
    }

    private boolean ends(int next) {
        if (quoted && quoteEndsOrDoubles) {
            quoteEndsOrDoubles = false;
            quoted = next == '"';
            if (quoted) {
                return false;
            }
        }
        if (quoted) {
            quoteEndsOrDoubles = next == '"';
            return false;
        }
        quoted = next == '"' && cellBegins && separator != null;
        cellBegins = separator != null && next == separator;
        return next == '\n';
    }

    private static boolean isBlank(byte[] bytes) {
        for (var each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
