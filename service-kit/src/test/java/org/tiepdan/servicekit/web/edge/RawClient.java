package org.tiepdan.servicekit.web.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection on which anything can be sent, including what no client library sends. */
final class RawClient implements AutoCloseable {
    private static final int MOST_MILLIS = 30_000;

    private final Socket socket = new Socket();

    RawClient(int port) throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", port), MOST_MILLIS);
        socket.setSoTimeout(MOST_MILLIS);
    }

    /** @param text one byte for each character */
    RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** @return everything until the server closes the connection */
    String all() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    /** One request that closes its connection; adds {@code Host} unless the lines contain one. */
    static String ask(int port, String line, String headers, String body) throws IOException {
        try (var client = new RawClient(port)) {
            var host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
            return client.send(line + " HTTP/1.1\r\n" + host + headers + "Connection: close\r\n\r\n" + body)
                    .all();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
