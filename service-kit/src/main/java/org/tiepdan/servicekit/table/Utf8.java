package org.tiepdan.servicekit.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Brings a file to UTF-8 by the byte order mark at its beginning; without one it is left as it is. */
final class Utf8 extends InputStream {
    private static final int CHARACTERS = 1 << 13;
    private static final int MARK = 3;

    private final Reader text;
    private byte[] bytes = new byte[0];
    private int position;

    private Utf8(Reader text) {
        this.text = text;
    }

    /** @return the bytes behind the mark */
    static InputStream of(InputStream stream) throws IOException {
        var pushback = new PushbackInputStream(stream, MARK);
        var first = new byte[MARK];
        int read = pushback.readNBytes(first, 0, MARK);
        if (begins(first, read, 0xEF, 0xBB, 0xBF)) {
            return pushback;
        }
        if (begins(first, read, 0xFF, 0xFE)) {
            return behindMark(pushback, first, read, StandardCharsets.UTF_16LE);
        }
        if (begins(first, read, 0xFE, 0xFF)) {
            return behindMark(pushback, first, read, StandardCharsets.UTF_16BE);
        }
        pushback.unread(first, 0, read);
        return pushback;
    }

    private static InputStream behindMark(PushbackInputStream stream, byte[] first, int read, Charset charset)
            throws IOException {
        stream.unread(first, 2, read - 2);
        return new Utf8(new BufferedReader(new InputStreamReader(stream, charset)));
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
