package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.servicekit.web.Fault;

/** Answers over HTTP as reporting-service does, from fixed data, for callers with a grant of the policy. */
public final class FakeReporting implements AutoCloseable {
    private static final int LAST_YEAR = 2026;

    /** @param body written as JSON; bytes are a file */
    record Answer(int status, Object body) {
        static Answer problem(int status, String code, String detail, List<Fault> faults) {
            var problem = new LinkedHashMap<String, Object>();
            problem.put("title", "Refused");
            problem.put("status", status);
            problem.put("detail", detail);
            problem.put("code", code);
            if (!faults.isEmpty()) {
                problem.put("errors", faults);
            }
            return new Answer(status, problem);
        }

        static Answer faults(List<Fault> faults) {
            var detail = "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại: / The request has faults.";
            return problem(422, "invalid-request", detail, faults);
        }

        void send(HttpExchange exchange) throws IOException {
            boolean isFile = body instanceof byte[];
            var bytes = isFile ? (byte[]) body : EventJson.MAPPER.writeValueAsBytes(body);
            var type =
                    isFile ? "text/csv;charset=UTF-8" : status < 400 ? "application/json" : "application/problem+json";
            if (isFile) {
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"so-dang-ky.csv\"");
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        }

        static Answer away() {
            return problem(503, "read-models-away", "Chưa đọc được. / They cannot be reached.", List.of());
        }
    }

    /** The figures of a body, or of all; empty if the database is down. */
    public interface Figures {
        @Nullable
        Dashboard of(@Nullable String body, int year);
    }

    private final HttpServer server;
    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    private final Queue<String> methods = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Answer> refusal = new AtomicReference<>();
    private final AtomicReference<@Nullable TwoCases> held = new AtomicReference<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public FakeReporting(Figures figures) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        on("/api/v1/dashboard", exchange -> dashboard(query(exchange), figures));
        on("/api/v1/access-log", exchange -> FixedLooks.answer(query(exchange)));
        on("/api/v1/ledger", exchange -> fileOr(exchange, new Answer(200, FixedDashboard.ledger(0))));
        on(
                "/api/v1/receptions",
                exchange -> FixedReceptions.answer(exchange.getRequestURI().getPath()));
        on("/api/v1/lag", _ -> new Answer(200, FixedLooks.lag()));
        on("/api/v1/cases", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/api/v1/cases/register") || path.startsWith("/api/v1/cases.")) {
                return FixedFilters.taken(path, query(exchange));
            }
            return path.equals("/api/v1/cases")
                    ? FixedRegister.answer(query(exchange))
                    : FixedCases.answer(path.split("/")[4], path.endsWith("/timeline"));
        });
        on("/api/v1/filters", FixedFilters::answer);
        on(
                "/api/v1/scorecards",
                exchange -> FixedScores.answer(exchange.getRequestURI().getPath(), query(exchange)));
        on("/api/v1/radar", exchange -> fileOr(exchange, FixedScores.radar()));
        on("/api/v1/forecast", exchange -> fileOr(exchange, FixedScores.forecast()));
        on("/api/v1/reports", exchange -> FixedReports.answer(exchange, query(exchange)));
        on("/api/v1/records/roots", exchange -> FixedRoots.answer(query(exchange)));
        on("/api/v1/status/", exchange -> FixedStatus.answer(last(exchange)));
        server.start();
    }

    /** A file says what was asked for. */
    private static Answer fileOr(HttpExchange exchange, Answer answer) {
        var asked = query(exchange);
        var path = exchange.getRequestURI().getPath();
        return asked.containsKey("format")
                ? new Answer(200, (path + " " + asked).getBytes(StandardCharsets.UTF_8))
                : answer;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The values of {@code Authorization} received, oldest first; the text "null" for none. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** The methods of the requests received, oldest first. */
    public List<String> methods() {
        return List.copyOf(methods);
    }

    /** Refuses every token until {@link #takeTokens}. */
    public void refuseTokens() {
        refusal.set(Answer.problem(401, "invalid-token", "Phiên không hợp lệ. / The token is not valid.", List.of()));
    }

    /** Replaces all cases by these two. */
    public void hold(TwoCases cases) {
        held.set(cases);
    }

    /** Reverts {@link #refuseTokens}. */
    public void takeTokens() {
        refusal.set(null);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private static Answer dashboard(Map<String, String> asked, Figures figures) {
        var faults = new ArrayList<Fault>();
        var body = asked.get("body");
        if (body != null && !body.startsWith("19-")) {
            faults.add(new Fault("body", "unknown-code", "Không có.", "None."));
        }
        var year = year(asked.get("year"));
        if (year < 2019 || year > LAST_YEAR) {
            faults.add(new Fault(
                    "year", "out-of-range", "Cần số từ 2019 đến 2026.", "Expected a number from 2019 to 2026."));
        }
        if (!faults.isEmpty()) {
            return Answer.faults(faults);
        }
        var dashboard = figures.of(body, year);
        return dashboard == null ? Answer.away() : new Answer(200, dashboard);
    }

    private static int year(@Nullable String given) {
        try {
            return given == null ? LAST_YEAR : Integer.parseInt(given);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void on(String path, Function<HttpExchange, Answer> answers) {
        server.createContext(path, exchange -> {
            methods.add(exchange.getRequestMethod());
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var refused = refusal.get();
            var answer = refused != null
                    ? refused
                    : Doorkeeper.refusal(exchange)
                            .or(() -> ofTwoCases(exchange))
                            .orElseGet(() -> answers.apply(exchange));
            answer.send(exchange);
        });
    }

    private Optional<Answer> ofTwoCases(HttpExchange exchange) {
        return Optional.ofNullable(held.get())
                .flatMap(cases -> Doorkeeper.grant(exchange)
                        .flatMap(grant -> cases.answer(exchange.getRequestURI().getPath(), grant)));
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The first non-empty value of each parameter. */
    private static Map<String, String> query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        var parameters = new LinkedHashMap<String, String>();
        if (query != null) {
            Arrays.stream(query.split("&"))
                    .map(one -> one.split("=", 2))
                    .filter(one -> !one[1].isEmpty())
                    .forEach(one -> parameters.putIfAbsent(
                            URLDecoder.decode(one[0], StandardCharsets.UTF_8),
                            URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
        }
        return parameters;
    }
}
