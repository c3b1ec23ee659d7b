package org.tiepdan.servicekit.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.errors.ProblemJson;
import org.tiepdan.servicekit.web.errors.StatusWords;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/**
 * Ends a connection whose header arrives too slowly. Tomcat bounds only the time between two bytes, so a byte now and then keeps a
 * connection open indefinitely. Tomcat calls this whenever part of a header arrives, and holds no thread in between.
 */
final class BoundedProcessor extends Http11Processor {
    private static final int TOO_SLOW = 408;

    private final Duration header;
    private final Duration answer;
    private final boolean overTls;
    /**
     * The connection on which a header has begun; this processor serves many, one after the other, and gets no call
     * when one ends.
     */
    private @Nullable SocketWrapperBase<?> waiting;

    private long since;

    BoundedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Duration header, Duration answer) {
        super(protocol, adapter);
        this.header = header;
        this.answer = answer;
        this.overTls = protocol.isSSLEnabled();
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        if (socket.equals(waiting) && System.nanoTime() - since > header.toNanos()) {
            waiting = null;
            refuse(socket);
            return SocketState.CLOSED;
        }
        socket.setWriteTimeout(answer.toMillis());
        int before = request.getRequestProcessor().getRequestCount();
        var state = super.service(socket);
        boolean another = request.getRequestProcessor().getRequestCount() != before;
        boolean unfinished = state == SocketState.LONG && !isAsync();
        if (unfinished && (another || !socket.equals(waiting))) {
            since = System.nanoTime();
        }
        waiting = unfinished ? socket : null;
        return state;
    }

    private void refuse(SocketWrapperBase<?> socket) throws IOException {
        var body = ProblemJson.of(StatusWords.of(TOO_SLOW));
        var head = "HTTP/1.1 408 \r\nContent-Type: application/problem+json\r\nContent-Length: " + body.length + "\r\n"
                + AnswerHeaders.lines(overTls) + "Connection: close\r\n\r\n";
        var bytes = head.getBytes(StandardCharsets.US_ASCII);
        socket.write(true, bytes, 0, bytes.length);
        socket.write(true, body, 0, body.length);
        socket.flush(true);
    }
}
