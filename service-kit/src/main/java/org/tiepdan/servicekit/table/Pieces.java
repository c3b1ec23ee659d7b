package org.tiepdan.servicekit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into its records without holding more than one of them, whether it has a byte order mark or not. {@link
 * CsvRecord} reads the cells; here quotes matter only because a record may span lines.
 */
public final class Pieces {
    private static final int BUFFER = 1 << 16;
    private static final int MOST = 1 << 20;

    private final InputStream stream;
    private final Deque<Piece> again = new ArrayDeque<>();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private byte[] record = new byte[BUFFER];
    private int length;
    private @Nullable Character separator;
    private long line = 1;
    private boolean quoted;
    private boolean quoteEndsOrDoubles;
    private boolean cellBegins;

    /**
     * @param stream UTF-8, or UTF-16 with its byte order mark
     * @throws IOException when the stream cannot be read
     */
    public Pieces(InputStream stream) throws IOException {
        this.stream = Utf8.of(stream);
    }

    /** From here on a cell may be quoted, and go on over several lines; a row of empty cells is blank. */
    public void separatedBy(char columnSeparator) {
        separator = columnSeparator;
    }

    /** These come once more, before all others. */
    void again(List<Piece> pieces) {
        again.addAll(pieces);
    }

    /**
     * @return the next record that is not blank; null at the end
     * @throws IOException when the sender went away; what was read of a last record is then not taken for one
     */
    public @Nullable Piece next() throws IOException {
        if (!again.isEmpty()) {
            return again.remove();
        }
        while (true) {
            long first = line;
            boolean some = readRecord();
            if (!some) {
                return null;
            }
            var bytes = Arrays.copyOf(record, length);
            if (length == MOST || fault() != Piece.Fault.NONE || !isBlank(bytes)) {
                return new Piece(first, bytes, fault());
            }
        }
    }

    private Piece.Fault fault() {
        if (quoted && !quoteEndsOrDoubles) {
            return Piece.Fault.QUOTE_NOT_CLOSED;
        }
        return length == MOST ? Piece.Fault.TOO_LARGE : Piece.Fault.NONE;
    }

    private boolean readRecord() throws IOException {
        length = 0;
        quoted = false;
        quoteEndsOrDoubles = false;
        cellBegins = true;
        boolean some = false;
        for (int next = read(); next >= 0; next = read()) {
            some = true;
            if (next == '\n') {
                line++;
            }
            if (ends(next)) {
                return true;
            }
            keep(next);
        }
        return some;
    }

    /** @return -1 at the end */
    private int read() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(stream.read(buffer), 0);
        }
        return limit == 0 ? -1 : buffer[position++] & 0xFF;
    }

    private void keep(int next) {
        if (length == record.length && length < MOST) {
            record = Arrays.copyOf(record, Math.min(2 * length, MOST));
        }
        if (length < MOST) {
            record[length++] = (byte) next;
        }
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

    private boolean isBlank(byte[] bytes) {
        for (var each : bytes) {
            if (!isSpace(each) && !(separator != null && (each == separator || each == '"'))) {
                return false;
            }
        }
        return true;
    }

    /** The last two are, together, a no-break space. */
    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == (byte) 0xC2 || each == (byte) 0xA0;
    }
}
