package org.tiepdan.servicekit.web.edge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Reads whole bodies into memory. Their total size is bounded and counted as bytes arrive; a Content-Length reserves nothing.
 */
final class WholeBodies {
    private static final int KIB = 1 << 10;
    private static final int FIRST = 4 * KIB;

    private final int most;
    private final Semaphore room;

    WholeBodies(EdgeSettings settings) {
        this.most = (int) settings.body().toBytes();
        this.room = new Semaphore((int) settings.bodies().toKilobytes());
    }

    /** One body; closing it releases its share of the total. */
    final class Body implements AutoCloseable {
        private byte[] bytes = new byte[0];
        private int length;
        private int held;

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        private void readOn(InputStream stream) throws IOException {
            int first = stream.read();
            if (first < 0) {
                return;
            }
            grow(Math.min(FIRST, most + 1));
            bytes[length++] = (byte) first;
            for (int read = some(stream); read >= 0; read = some(stream)) {
                length += read;
                if (length > most) {
                    throw EdgeRefusals.tooLarge(most);
                }
            }
        }

        private int some(InputStream stream) throws IOException {
            if (length == bytes.length) {
                grow((int) Math.min(2L * bytes.length, most + 1L));
            }
            return stream.read(bytes, length, bytes.length - length);
        }

        /** Counts twice, because the handler holds a copy. */
        private void grow(int size) {
            int wanted = 2 * (size / KIB + 1);
            if (!room.tryAcquire(wanted - held)) {
                throw EdgeRefusals.tooBusy();
            }
            held = wanted;
            bytes = Arrays.copyOf(bytes, size);
        }

        @Override
        public void close() {
            room.release(held);
            held = 0;
        }
    }

    /**
     * @param declared Content-Length; negative if absent
     * @throws ProblemException {@code 413 too-large}, {@code 503 too-busy}
     */
    Body read(InputStream stream, long declared) throws IOException {
        if (declared > most) {
            throw EdgeRefusals.tooLarge(most);
        }
        var body = new Body();
        boolean whole = false;
        try {
            body.readOn(stream);
            whole = true;
            return body;
        } finally {
            if (!whole) {
                body.close();
            }
        }
    }
}
