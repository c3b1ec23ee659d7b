package org.tiepdan.servicekit.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Converts a file to UTF-8 by its byte order mark. Without one it is left unchanged, except for UTF-16, in which every other byte is zero
 * if a file begins with ASCII, as tables and JSON do.
 */
final class Utf8 extends InputStream {
    private static final int CHARACTERS = 1 << 13;
    private static final int LOOKED_AT = 4;

    private final Reader text;
    private byte[] bytes = new byte[0];
    private int position;

    private Utf8(Reader text) {
        this.text = text;
    }

    /** @return the bytes after the mark */
    static InputStream of(InputStream stream) throws IOException {
        var pushback = new PushbackInputStream(stream, LOOKED_AT);
        var first = new byte[LOOKED_AT];
        int read = pushback.readNBytes(first, 0, LOOKED_AT);
        if (begins(first, read, 0xEF, 0xBB, 0xBF)) {
            pushback.unread(first, 3, read - 3);
            return pushback;
        }
        if (begins(first, read, 0xFF, 0xFE)) {
            return decoded(pushback, first, 2, read, StandardCharsets.UTF_16LE);
        }
        if (begins(first, read, 0xFE, 0xFF)) {
            return decoded(pushback, first, 2, read, StandardCharsets.UTF_16BE);
        }
        if (isAscii(first, read, 0)) {
            return decoded(pushback, first, 0, read, StandardCharsets.UTF_16LE);
        }
        if (isAscii(first, read, 1)) {
            return decoded(pushback, first, 0, read, StandardCharsets.UTF_16BE);
        }
        pushback.unread(first, 0, read);
        return pushback;
    }

    private static InputStream decoded(PushbackInputStream stream, byte[] first, int from, int read, Charset charset)
            throws IOException {
        stream.unread(first, from, read - from);
        return new Utf8(new BufferedReader(new InputStreamReader(stream, charset)));
    }

    /** @param at index, within each two-byte character, of its low byte */
    private static boolean isAscii(byte[] bytes, int length, int at) {
        return length == LOOKED_AT && bytes[at] > 0 && bytes[at + 2] > 0 && bytes[1 - at] == 0 && bytes[3 - at] == 0;
    }

    private static boolean begins(byte[] bytes, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, some);
        position += some;
        return some;
    }

    private boolean fill() throws IOException {
        if (position == bytes.length) {
            var characters = new char[CHARACTERS];
            int read = text.read(characters, 0, CHARACTERS - 1);
            if (read > 0 && Character.isHighSurrogate(characters[read - 1])) {
                int other = text.read();
                if (other >= 0) {
                    characters[read++] = (char) other;
                }
            }
            bytes = read <= 0 ? new byte[0] : new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < bytes.length;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
