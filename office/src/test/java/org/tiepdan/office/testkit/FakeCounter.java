package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.node.ObjectNode;

/** Answers over HTTP as intake-service and routing-service do at the counter, for callers with a grant of the policy. */
public final class FakeCounter implements AutoCloseable {
    private static final String INTAKE = "intake-service";
    private static final String ROUTING = "routing-service";
    private static final String PETITIONS = "/api/v1/petitions";

    /** @param key Idempotency-Key; the text "null" for none */
    public record Told(String path, String key, ObjectNode body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Map<String, Object> byKey = new ConcurrentHashMap<>();
    private final FakeOpenings openings = new FakeOpenings();
    private final FakeErasures erasures = new FakeErasures();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<@Nullable TwoCases> held = new AtomicReference<>();

    public FakeCounter() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(PETITIONS, this::petitions);
        server.createContext(
                "/api/v1/openings/reasons", exchange -> openings.reasons().send(exchange));
        server.createContext("/api/v1/receptions", this::receptions);
        server.createContext("/api/v1/triage", this::desk);
        on("/api/v1/routing/preview", this::decision);
        on("/api/v1/duplicates/preview", this::seen);
        on("/api/v1/bodies", exchange -> new Answer(200, FixedNames.bodies(name(exchange))));
        on("/api/v1/units/resolve", exchange -> new Answer(200, FixedNames.units(name(exchange))));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The requests sent, including previews, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** @return the requests sent to addresses with this suffix */
    public List<Told> toldTo(String end) {
        return told.stream().filter(one -> one.path().endsWith(end)).toList();
    }

    /** Whether the log is unavailable for registrations. */
    public void beBusy(boolean is) {
        busy.set(is);
    }

    /** Forgets the requests sent, and makes everything available. */
    public void forget() {
        told.clear();
        byKey.clear();
        openings.forget();
        erasures.forget();
        busy.set(false);
    }

    /** Replaces all cases by these, for callers who may see them. */
    public void hold(TwoCases cases) {
        held.set(cases);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private interface Answering {
        Answer answer(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answering answers) {
        server.createContext(path, exchange -> {
            var refused = Doorkeeper.refusal(exchange, new Operation(ROUTING, exchange.getRequestMethod(), path));
            (refused.isPresent() ? refused.get() : answers.answer(exchange)).send(exchange);
        });
    }

    /** The triage desk, for callers with a grant of the policy. */
    private void desk(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var pattern = path.replaceFirst("/[0-9a-f]{32}", "/{id}");
        var operation = new Operation(ROUTING, exchange.getRequestMethod(), pattern);
        var refused = Doorkeeper.refusal(exchange, operation);
        if (refused.isPresent()) {
            refused.get().send(exchange);
        } else if (isHidden(exchange, operation, path)) {
            Answer.problem(404, "unknown-petition", "Không có đơn mang mã này. / No petition has this id.", List.of())
                    .send(exchange);
        } else if (exchange.getRequestMethod().equals("POST")) {
            FixedDesk.done(tell(exchange)).send(exchange);
        } else {
            var ids = Optional.ofNullable(held.get())
                    .flatMap(two -> Doorkeeper.grant(exchange, operation).map(two::shown));
            new Answer(200, FixedDesk.answer(path, ids.orElse(FixedDesk.WAITING))).send(exchange);
        }
    }

    private void petitions(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (FakeOpenings.answers(path)) {
            openings.answer(exchange, held.get()).send(exchange);
            return;
        }
        if (FakeErasures.answers(path)) {
            erasures.answer(exchange, held.get()).send(exchange);
            return;
        }
        if (path.endsWith("/routing") || path.endsWith("/unlink")) {
            desk(exchange);
            return;
        }
        var pattern = path.replaceFirst("/[0-9a-f]{32}", "/{id}");
        var operation = new Operation(INTAKE, exchange.getRequestMethod(), pattern);
        var refused = Doorkeeper.refusal(exchange, operation);
        if (refused.isPresent()) {
            refused.get().send(exchange);
        } else if (isHidden(exchange, operation, path)) {
            Answer.problem(404, "unknown-petition", "Không có đơn mang mã này. / No petition has this id.", List.of())
                    .send(exchange);
        } else if (path.endsWith("/receipt")) {
            html(exchange);
        } else if (exchange.getRequestMethod().equals("GET")) {
            new Answer(200, FixedPetition.registered(path.split("/")[4])).send(exchange);
        } else {
            answer(exchange, path).send(exchange);
        }
    }

    private void receptions(HttpExchange exchange) throws IOException {
        var pattern = exchange.getRequestURI().getPath().replaceFirst("/[0-9a-f]{32}", "/{receptionId}");
        var refused = Doorkeeper.refusal(exchange, new Operation(INTAKE, exchange.getRequestMethod(), pattern));
        (refused.isPresent() ? refused.get() : FixedReceptions.done(pattern, tell(exchange))).send(exchange);
    }

    private boolean isHidden(HttpExchange exchange, Operation operation, String path) {
        var id = path.split("/").length > 4 ? path.split("/")[4] : "";
        return Optional.ofNullable(held.get())
                .filter(_ -> id.length() == 32)
                .flatMap(two -> Doorkeeper.grant(exchange, operation).map(grant -> !two.shows(id, grant)))
                .orElse(false);
    }

    private Answer answer(HttpExchange exchange, String path) throws IOException {
        var body = tell(exchange);
        if (path.endsWith("/preview")) {
            return new Answer(200, FixedPetition.preview(body));
        }
        if (busy.get()) {
            return Answer.problem(503, "not-known-to-be-recorded", "Chưa biết. / Not known.", List.of());
        }
        var faults = path.equals(PETITIONS) ? FixedPetition.faults(body) : FixedPetition.reason(body);
        if (!faults.isEmpty()) {
            return Answer.faults(faults);
        }
        var key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        return path.equals(PETITIONS)
                ? new Answer(201, byKey.computeIfAbsent(key, _ -> FixedPetition.receipt()))
                : new Answer(200, Map.of("petitionId", path.split("/")[4]));
    }

    private static void html(HttpExchange exchange) throws IOException {
        var page = FixedPetition.RECEIPT.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", FixedPetition.RECEIPT_POLICY);
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private ObjectNode tell(HttpExchange exchange) throws IOException {
        var body = (ObjectNode) EventJson.MAPPER.readTree(exchange.getRequestBody());
        var key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        told.add(new Told(exchange.getRequestURI().getPath(), key, body));
        return body;
    }

    private Answer decision(HttpExchange exchange) throws IOException {
        return new Answer(200, FixedPetition.decision(tell(exchange)));
    }

    private Answer seen(HttpExchange exchange) throws IOException {
        return new Answer(200, FixedPetition.seen(tell(exchange)));
    }

    private static String name(HttpExchange exchange) {
        var query = String.valueOf(exchange.getRequestURI().getRawQuery());
        return List.of(query.split("&")).stream()
                .filter(one -> one.startsWith("name="))
                .map(one -> URLDecoder.decode(one.substring(5), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
