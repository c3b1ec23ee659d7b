package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Operation;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.node.ObjectNode;

/** Answers over HTTP as tracking-service does, and keeps the commands it receives, for callers with a grant of the policy. */
public final class FakeTracking implements AutoCloseable {
    /** Id of a limit that every case has. */
    public static final String LIMIT = "6a4e2c0a-0000-4000-8000-000000000001";

    /** Commands for this case are written, but not answered in time. */
    public static final String SLOW = "5f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** Commands for this case are answered as busy. */
    public static final String BUSY = "6f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** Commands for this case are too late: another officer was faster. */
    public static final String OVERTAKEN = "7f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private static final String CASES = "/api/v1/cases/";
    private static final String OWN_ACTS = "own-acts";
    private static final String NOTICES = "/api/v1/law/notices";

    /** @param key of the command */
    public record Told(String command, String key, ObjectNode body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, TrackedCase> cases = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable TwoCases> held = new AtomicReference<>();
    private final AtomicReference<@Nullable ObjectNode> announced = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();

    public FakeTracking() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(CASES, exchange -> answer(exchange).send(exchange));
        server.createContext(NOTICES, exchange -> notices(exchange).send(exchange));
        server.createContext(FixedLaw.ADDRESS, exchange -> law(exchange).send(exchange));
        server.createContext(
                FixedParked.ADDRESS, exchange -> FixedParked.answer(exchange).send(exchange));
        server.start();
    }

    /** Replaces all cases by these, for callers who may see them. */
    public void hold(TwoCases cases) {
        held.set(cases);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The commands sent, without previews, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    /** The last notice announced; previews do not count. */
    public @Nullable ObjectNode announced() {
        return announced.get();
    }

    /** @param is whether questions about the law are answered as busy */
    public void busyWithTheLaw(boolean is) {
        busy.set(is);
    }

    private Answer law(HttpExchange exchange) {
        return busy.get() ? Answer.problem(503, "busy", "Đang bận. / Busy.", List.of()) : FixedLaw.answer(exchange);
    }

    private Answer notices(HttpExchange exchange) throws IOException {
        var refused =
                Doorkeeper.refusal(exchange, new Operation("tracking-service", exchange.getRequestMethod(), NOTICES));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return new Answer(200, FixedNotices.announced());
        }
        var body = (ObjectNode) EventJson.MAPPER.readTree(exchange.getRequestBody());
        if (!body.has("number")) {
            return Answer.faults(List.of(new Fault("/number", "missing", "Còn thiếu.", "Required, but missing.")));
        }
        if ("preview=true".equals(exchange.getRequestURI().getQuery())) {
            return new Answer(200, FixedNotices.moved());
        }
        announced.set(body);
        return new Answer(200, body);
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(CASES.length()).split("/", -1);
        boolean reads = exchange.getRequestMethod().equals("GET");
        var operation = operation(reads, path);
        var refused = Doorkeeper.refusal(exchange, operation);
        if (refused.isPresent()) {
            return refused.get();
        }
        var hidden = Optional.ofNullable(held.get())
                .flatMap(two -> Doorkeeper.grant(exchange, operation)
                        .flatMap(grant -> two.answer(exchange.getRequestURI().getPath(), grant)));
        if (hidden.isPresent()) {
            return hidden.get();
        }
        var file = cases.computeIfAbsent(path[0], _ -> new TrackedCase());
        if (!reads) {
            return command(exchange, path[0], path[1], file);
        }
        boolean asksForOwn = path.length == 2 && path[1].equals(OWN_ACTS);
        if (path[0].equals(FixedCases.HANDED_ON) && !asksForOwn) {
            return FixedCases.unknown();
        }
        return new Answer(
                200,
                switch (path.length) {
                    case 1 -> file.history();
                    case 2 ->
                        path[1].equals(OWN_ACTS)
                                ? file.own(Doorkeeper.caller(exchange).bodies())
                                : file.acts(Doorkeeper.caller(exchange).bodies());
                    default -> FixedLedger.ledger();
                });
    }

    private static Operation operation(boolean reads, String[] path) {
        if (!reads) {
            return new Operation("tracking-service", "POST", CASES + "{id}/{command}");
        }
        return new Operation("tracking-service", "GET", CASES + (path.length == 2 ? "{id}/" + path[1] : "{id}"));
    }

    private Answer command(HttpExchange exchange, String id, String command, TrackedCase file) throws IOException {
        var body = (ObjectNode) EventJson.MAPPER.readTree(exchange.getRequestBody());
        var faults = TrackedCase.faults(command, body);
        if (id.equals(BUSY)) {
            return Answer.problem(503, "busy", "Đang bận. / Busy.", List.of());
        }
        if (!faults.isEmpty()) {
            return Answer.faults(faults);
        }
        if ("preview=true".equals(exchange.getRequestURI().getQuery())) {
            boolean isElsewhere = id.equals(FixedCases.HANDED_ON);
            return new Answer(200, isElsewhere ? TrackedCase.previewElsewhere() : file.preview(command, body));
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        told.add(new Told(command, key, body));
        if (id.equals(OVERTAKEN)) {
            return Answer.problem(
                    409, "not-allowed-in-state", "Vụ việc đã tạm đình chỉ. / The case is suspended.", List.of());
        }
        if (id.equals(SLOW)) {
            return new Answer(202, Map.of());
        }
        file.record(key, command, body);
        return new Answer(200, Map.of("caseId", id));
    }
}
