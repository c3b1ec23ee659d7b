package org.tiepdan.routing.triage.adapter.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.HttpHeaders;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.held.OtherInstances;
import tools.jackson.databind.JsonNode;

/** Another instance of the service, which gives the same answer to every internal request. */
final class OtherInstance implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    OtherInstance(int status, JsonNode says) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, status, EventJson.MAPPER.writeValueAsBytes(says)));
        server.start();
    }

    private void answer(HttpExchange exchange, int status, byte[] says) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            asked.add(exchange.getRequestURI() + " " + headers.getFirst(HttpHeaders.AUTHORIZATION));
            exchange.sendResponseHeaders(headers.containsKey(OtherInstances.FORWARDED) ? status : 400, says.length);
            exchange.getResponseBody().write(says);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Path and {@code Authorization} of each request, oldest first. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
