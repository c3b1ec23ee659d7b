package org.tiepdan.benchmarks.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** One local service, with as many connections as there are concurrent exchanges. */
public final class Service implements AutoCloseable {
    private final int port;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    /** @param port of 127.0.0.1 */
    public Service(int port) {
        this.port = port;
    }

    /** The service whose port is in the environment variable. */
    public static Service named(String variable, int otherwise) {
        var port = System.getenv(variable);
        return new Service(port == null ? otherwise : Integer.parseInt(port));
    }

    /**
     * @param path with query
     * @param signedIn header from {@link SignIn}, or another one with its line end
     * @throws UncheckedIOException if the service cannot be reached or does not answer within 20 s
     */
    public Answer get(String path, String signedIn) {
        return exchange(request("GET " + path, signedIn, new byte[0]));
    }

    /**
     * @param signedIn header from {@link SignIn}
     * @param key the Idempotency-Key
     * @param body JSON
     * @throws UncheckedIOException if the service cannot be reached or does not answer within 20 s
     */
    public Answer post(String path, String signedIn, String key, byte[] body) {
        var headers = signedIn + "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + body.length + "\r\n";
        return exchange(request("POST " + path, headers, body));
    }

    private byte[] request(String start, String headers, byte[] body) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(
                (start + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n").getBytes(ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** The service may have closed an idle connection, so the exchange is repeated on a new one. */
    private Answer exchange(byte[] request) {
        var kept = idle.pollFirst();
        if (kept != null) {
            try {
                return exchange(kept, request);
            } catch (IOException e) {
                kept.close();
            }
        }
        try {
            return exchange(new Connection(port), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer exchange(Connection connection, byte[] request) throws IOException {
        var answer = connection.exchange(request);
        if (answer.last()) {
            connection.close();
        } else {
            idle.addFirst(connection);
        }
        return answer;
    }

    @Override
    public void close() {
        idle.forEach(Connection::close);
    }
}
