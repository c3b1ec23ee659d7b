package org.tiepdan.feedsimulator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.feedsimulator.scenario.Scenarios;

/** The simulated feed of one body on a local port. */
public final class SimulatorServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Run> runs;

    /**
     * @param body code of the body
     * @param key public key of the feed, shown by the server
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public SimulatorServer(Scenarios scenarios, String body, RecordKey key, int port) throws IOException {
        runs = scenarios.all().stream().map(Run::new).toList();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        runs.forEach(
                run -> server.createContext("/" + run.scenario().name() + "/", new ScenarioHandler(run, body, key)));
        server.createContext(
                "/feed.pub", exchange -> send(exchange, new Answer(200, "application/x-pem-file", key.pem())));
        server.createContext("/", exchange -> send(exchange, overview(exchange)));
        server.start();
    }

    /** Of the scenario with this name; a subscriber uses it as the address of routing-service. */
    public String url(String scenario) {
        return url() + "/" + scenario;
    }

    /** The page with all scenarios and their last verdicts. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        runs.forEach(Run::begin);
        server.stop(0);
        threads.close();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            answer.send(exchange);
        }
    }

    private Answer overview(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals("/")
                ? Answer.json(runs.stream().map(this::line).toList())
                : Answer.problem(404, "not-found", "Không có kịch bản này. / There is no such scenario.");
    }

    private Map<String, Object> line(Run run) {
        var line = new LinkedHashMap<String, Object>();
        line.put("scenario", run.scenario().name());
        line.put("address", url(run.scenario().name()));
        line.put("vi", run.scenario().vi());
        line.put("en", run.scenario().en());
        var verdict = run.verdict();
        if (verdict != null) {
            line.put("verdict", verdict);
        }
        return line;
    }
}
