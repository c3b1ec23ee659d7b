package org.tiepdan.servicekit.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads and discards the rest of a refused body, for clients that read the answer only after sending everything:
 * closing a connection with unread bytes loses the answer. Tomcat does this too, but without a bound on the time.
 */
final class DrainValve extends ValveBase {
    private static final int TOO_SLOW = 408;

    private final long most;
    private final Duration time;

    /**
     * @param most maximum number of bytes; if more are left, the connection is closed
     * @param time maximum time for all of them
     */
    DrainValve(long most, Duration time) {
        super(true);
        this.most = most;
        this.time = time;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && isWorthIt(request, response)) {
            // Flush the answer before waiting for the client.
            response.finishResponse();
            drain(request.getCoyoteRequest());
        }
    }

    /** Not for a client that expects 100-continue, which sends nothing unasked, nor for one that was too slow. */
    private static boolean isWorthIt(Request request, Response response) {
        var coyote = request.getCoyoteRequest();
        return !coyote.isFinished()
                && coyote.getErrorException() == null
                && response.getStatus() != TOO_SLOW
                && request.getHeader(HttpHeaders.EXPECT) == null;
    }

    private void drain(org.apache.coyote.Request request) {
        long began = System.nanoTime();
        long drained = 0;
        var ignored = new Ignored();
        try {
            for (int read = request.doRead(ignored); read >= 0; read = request.doRead(ignored)) {
                drained += read;
                if (drained > most || System.nanoTime() - began > time.toNanos()) {
                    return;
                }
            }
        } catch (IOException e) {
            container.getLogger().debug("A refused body broke off.");
        }
    }

    /** Buffer for discarded bytes. */
    private static final class Ignored implements ApplicationBufferHandler {
        private @Nullable ByteBuffer buffer;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
