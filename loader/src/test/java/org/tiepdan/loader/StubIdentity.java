package org.tiepdan.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives {@code t1}, {@code t2} and so on to clients with the secret. */
final class StubIdentity implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-loader";

    private final HttpServer server;
    /** The parameters of each request besides the secret. */
    final Queue<String> asked = new ConcurrentLinkedQueue<>();

    final AtomicInteger given = new AtomicInteger();
    volatile int life = 1800;
    volatile String refusal = "no such body";

    StubIdentity() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/oauth2/token", exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            boolean known = form.startsWith("grant_type=client_credentials&client_id=loader&client_secret=" + SECRET);
            asked.add(
                    form.substring(form.indexOf(SECRET) < 0 ? form.length() : form.indexOf(SECRET) + SECRET.length()));
            if (form.endsWith("&body=19-5692")) {
                answer(exchange, 400, "{\"error\":\"invalid_request\",\"error_description\":\"" + refusal + "\"}");
                return;
            }
            answer(
                    exchange,
                    known ? 200 : 401,
                    known
                            ? "{\"access_token\":\"t" + given.incrementAndGet() + "\",\"expires_in\":" + life + "}"
                            : "{\"error\":\"invalid_client\"}");
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
