package org.tiepdan.servicekit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;

/**
 * Cuts a stream into its records without holding more than one of them, whether it has a byte order mark or not. {@link
 * CsvRecord} reads the cells; here quotes matter only because a record may span lines.
 */
public final class Pieces {
    private static final int BUFFER = 1 << 16;
    private static final int MOST = 1 << 20;
    private static final byte END_OF_A_DOS_FILE = 0x1A;

    private final InputStream stream;
    private final Deque<Piece> again = new ArrayDeque<>();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private byte[] record = new byte[BUFFER];
    private int length;
    private @Nullable Character separator;
    private Predicate<Piece> passedOver = _ -> false;
    private long line = 1;
    private boolean quoted;
    private boolean quoteEndsOrDoubles;
    private boolean cellBegins;

    /**
     * @param stream UTF-8, or UTF-16 that has its byte order mark or begins with ASCII
     * @throws IOException when the stream cannot be read
     */
    public Pieces(InputStream stream) throws IOException {
        this.stream = Utf8.of(stream);
    }

    /** Sets the separator. From now on a quoted cell may span several lines, and a row of empty cells counts as blank. */
    public void separatedBy(char columnSeparator) {
        separator = columnSeparator;
    }

    /** From now on, skips matching records, like blank ones. */
    void passOver(Predicate<Piece> records) {
        passedOver = records;
    }

    /** Returns these pieces again, before all others. */
    void again(List<Piece> pieces) {
        again.addAll(pieces);
    }

    /**
     * @return the next record that is not blank; null at the end
     * @throws IOException when the sender went away; an incomplete last record is then not returned
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
            var piece = new Piece(first, bytes, fault());
            if (piece.fault() != Piece.Fault.NONE || (!isBlank(bytes) && !passedOver.test(piece))) {
                return piece;
            }
        }
    }

    private boolean isQuoted() {
        return quoted && !quoteEndsOrDoubles;
    }

    private Piece.Fault fault() {
        if (isQuoted()) {
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
            if (next == '\r' && !isQuoted() && peek() != '\n') {
                // Old Mac programs end lines with a carriage return only; a record must not swallow the next one.
                line++;
                return true;
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
        int next = peek();
        position += next < 0 ? 0 : 1;
        return next;
    }

    /** @return what {@link #read} returns next */
    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(stream.read(buffer), 0);
        }
        return limit == 0 ? -1 : buffer[position] & 0xFF;
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
        boolean ascii = true;
        for (var each : bytes) {
            if (each < 0) {
                ascii = false;
            } else if (!isSpace(each) && !(separator != null && (each == separator || each == '"'))) {
                return false;
            }
        }
        return ascii || isInvisible(new String(bytes, StandardCharsets.UTF_8));
    }

    private boolean isInvisible(String text) {
        var cells = separator == null ? text : text.replace(separator, ' ').replace('"', ' ');
        return PlainText.visible(cells).isEmpty();
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n' || each == END_OF_A_DOS_FILE;
    }
}
