package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tiepdan.access.Operation;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.testkit.FakeReporting.Answer;

/** Answers for every body with the reconciliations in the API document of routing-service, for callers with a grant of the policy. */
public final class FakeFeeds implements AutoCloseable {
    private static final Path EXAMPLES = Path.of("../routing-service/src/main/resources/openapi");
    private static final String FEEDS = "/api/v1/agencies/";
    private static final String ALL = FEEDS + "{body}/reconciliations";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public FakeFeeds() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(FEEDS, exchange -> answer(exchange).send(exchange));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The example, verbatim from the document. */
    public static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private static Answer answer(HttpExchange exchange) {
        boolean all = exchange.getRequestURI().getPath().endsWith("/reconciliations");
        var operation = new Operation("routing-service", "GET", all ? ALL : ALL + "/{day}");
        var file = all ? "reconciliations-response.json" : "reconciliation-response.json";
        return Doorkeeper.refusal(exchange, operation)
                .orElseGet(() -> new Answer(200, EventJson.MAPPER.readTree(example(file))));
    }
}
