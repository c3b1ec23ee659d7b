package org.tiepdan.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.loader.system.Http;
import org.tiepdan.servicekit.web.command.KeyText;

/** All four services on one port, as far as the loader uses them. */
final class StubSystem implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> recorded = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Map<String, String> withBody = new ConcurrentHashMap<>();
    private static final String AT_A_DESK = " at a desk";

    private final Map<String, String> done = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    final Set<String> receptions = ConcurrentHashMap.newKeySet();
    final List<String> acts = new CopyOnWriteArrayList<>();
    final AtomicInteger imports = new AtomicInteger();
    final List<String> importQueries = new CopyOnWriteArrayList<>();
    final Set<String> tokens = ConcurrentHashMap.newKeySet();
    volatile Predicate<@Nullable String> admits = _ -> true;
    volatile int breakAfter = Integer.MAX_VALUE;
    volatile int unknownFrom = Integer.MAX_VALUE;
    volatile @Nullable String fileRefusal;

    StubSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/actuator/health/readiness", exchange -> answer(exchange, 200, "{}"));
        on("/api/v1/petitions/import", this::load);
        on("/api/v1/petitions/", this::routing);
        on("/api/v1/receptions", this::reception);
        on("/api/v1/triage/", exchange -> act(exchange, "triage-decision"));
        on("/api/v1/cases/", this::cases);
        on("/api/v1/lag", exchange -> answer(exchange, 200, "{\"total\":0}"));
        on("/api/v1/ledger", exchange -> answer(exchange, 200, StubFigures.ledger(size())));
        on("/api/v1/reports/summary", exchange -> answer(exchange, 200, StubFigures.summary()));
        server.start();
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            boolean open = path.startsWith("/actuator/");
            if (!open) {
                tokens.add(String.valueOf(token));
            }
            if (open || admits.test(token)) {
                handler.handle(exchange);
            } else {
                answer(exchange, 401, "{\"code\":\"not-signed-in\"}");
            }
        });
    }

    String port() {
        return Integer.toString(server.getAddress().getPort());
    }

    int size() {
        return recorded.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void load(HttpExchange exchange) throws IOException {
        imports.incrementAndGet();
        importQueries.add(Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""));
        var lines = new String(exchange.getRequestBody().readAllBytes(), UTF_8)
                .lines()
                .toList();
        if (fileRefusal != null) {
            answer(exchange, 422, fileRefusal);
            return;
        }
        boolean csv = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .startsWith("text/csv");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        int answered = 0;
        for (int i = csv ? 1 : 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (answered++ >= breakAfter) {
                breakAfter = Integer.MAX_VALUE;
                out.flush();
                exchange.close();
                return;
            }
            boolean unknown = answered > unknownFrom;
            out.write((line(i + 1, lines.get(i), unknown) + "\n").getBytes(UTF_8));
            if (unknown) {
                unknownFrom = Integer.MAX_VALUE;
                out.write("{\"summary\":{\"complete\":false}}\n".getBytes(UTF_8));
                exchange.close();
                return;
            }
        }
        out.write("{\"summary\":{\"complete\":true}}\n".getBytes(UTF_8));
        exchange.close();
    }

    private String line(int number, String text, boolean unknown) {
        if (unknown) {
            return "{\"line\":" + number + ",\"status\":\"UNKNOWN\",\"code\":\"not-known-to-be-recorded\"}";
        }
        if (text.contains("BAD")) {
            return "{\"line\":" + number + ",\"status\":\"REJECTED\",\"code\":\"invalid-request\",\"errors\":"
                    + "[{\"pointer\":\"/subject\",\"code\":\"missing\",\"message\":\"Thiếu. / Missing.\"}]}";
        }
        var id = String.format("%032x", text.hashCode());
        var before = recorded.put(text, id);
        var key = memberOf(text, "idempotencyKey");
        return "{\"line\":" + number + ",\"status\":\"" + (before == null ? "REGISTERED" : "REPEATED")
                + "\",\"petitionId\":\"" + id + "\","
                + (key.isEmpty() ? "\"keyDerived\":true" : "\"idempotencyKey\":\"" + key + "\"")
                + ",\"receivingBody\":\"" + memberOf(text, "receivingBody") + "\""
                + (text.contains("DOUBT")
                        ? ",\"warnings\":[{\"pointer\":\"/petitioner/phone\",\"code\":\"lost-zeros\",\"message\":\"?\"}]"
                        : "")
                + "}";
    }

    private static String memberOf(String text, String name) {
        return text.startsWith("{") ? Http.JSON.readTree(text).path(name).asString("") : "";
    }

    /** Simulates a delay of the log: known at the third request. */
    private boolean isThere(String what) {
        return asked.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet() > 2;
    }

    private void routing(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/objection")) {
            act(exchange, "objection");
        } else if (isThere(path)) {
            answer(exchange, 200, isThere(path + AT_A_DESK) ? "{\"waitingSince\":\"2026-01-05\"}" : "{}");
        } else {
            answer(exchange, 404, "{\"code\":\"unknown-petition\"}");
        }
    }

    private void cases(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            act(exchange, path.substring(path.lastIndexOf('/') + 1));
        } else if (path.contains("/commands/")) {
            var key = path.substring(path.lastIndexOf('/') + 1);
            var refusal = refused.get(key);
            answer(
                    exchange,
                    done.containsKey(key) || refusal != null ? 200 : 404,
                    refusal == null ? "{\"status\":200}" : refusal);
        } else if (isThere(path)) {
            var body = withBody.getOrDefault(path.substring("/api/v1/cases/".length()), "19-05692");
            answer(exchange, 200, "{\"competentBody\":\"" + body + "\"}");
        } else {
            answer(exchange, 404, "{\"code\":\"unknown-case\"}");
        }
    }

    private void act(HttpExchange exchange, String act) throws IOException {
        var key = key(exchange);
        var path = exchange.getRequestURI().getPath();
        var id = path.replaceFirst("^/api/v1/[a-z]+/", "").replaceFirst("/.*$", "");
        var body = Http.JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (body.path("ground").asString("").equals("NONE")) {
            refused.put(
                    key,
                    "{\"status\":422,\"code\":\"unknown-ground\",\"vi\":\"Cần một căn cứ.\",\"en\":\"Expected a ground.\"}");
            answer(exchange, 422, "{\"code\":\"unknown-ground\",\"detail\":\"Cần một căn cứ. / Expected a ground.\"}");
            return;
        }
        if (body.path("on").asString("").equals("FAULTY")) {
            answer(
                    exchange,
                    422,
                    "{\"code\":\"invalid-request\",\"errors\":["
                            + "{\"pointer\":\"/on\",\"code\":\"not-a-date\",\"message\":\"Sai ngày. / No date.\"},"
                            + "{\"pointer\":\"/to\",\"code\":\"missing\",\"message\":\"Thiếu. / Missing.\"}]}");
            return;
        }
        if (act.equals("triage-decision") && !isThere("/api/v1/petitions/" + id + "/routing" + AT_A_DESK)) {
            answer(exchange, 409, "{\"code\":\"not-in-triage\"}");
            return;
        }
        if (String.valueOf(exchange.getRequestURI().getQuery()).contains("preview")) {
            boolean possible = !act.equals("publication") || done.containsValue("refusal");
            answer(exchange, possible ? 200 : 409, "{\"code\":\"not-allowed-in-state\",\"detail\":\"?\"}");
            return;
        }
        if (done.put(key, act) == null) {
            acts.add(key + " " + act);
        }
        if (act.equals("triage-decision")) {
            withBody.put(id, body.path("competentBody").asString(""));
        }
        answer(exchange, 200, "{}");
    }

    private void reception(HttpExchange exchange) throws IOException {
        var key = key(exchange);
        var body = Http.JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (body.path("people").asInt(0) < body.path("visits").asInt(0)) {
            answer(exchange, 422, "{\"code\":\"invalid-request\"}");
            return;
        }
        receptions.add(key);
        answer(exchange, 201, "{}");
    }

    private static String key(HttpExchange exchange) {
        return KeyText.ofHeader(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
