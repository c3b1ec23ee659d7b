package org.tiepdan.feedsimulator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.feedsimulator.check.Result;
import org.tiepdan.feedsimulator.check.UnreadableResultException;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.scenario.Trouble;

/** Serves one scenario: the stream, the reconciliations, and the verdict on a result. */
final class ScenarioHandler implements HttpHandler {
    private static final String RESULT = "/conformance/result";

    private final Run run;
    private final RecordKey key;
    private final String prefix;
    private final String feed;

    ScenarioHandler(Run run, String body, RecordKey key) {
        this.run = run;
        this.key = key;
        this.prefix = "/" + run.scenario().name();
        this.feed = "/api/v1/agencies/" + body;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(prefix.length());
            if (path.equals(RESULT)) {
                result(exchange).send(exchange);
            } else if (!authorised(exchange)) {
                Answer.problem(401, "not-signed-in", "Cần đăng nhập. / Sign in first.")
                        .send(exchange);
            } else if (path.equals(feed + "/events")) {
                events(exchange);
            } else if (path.startsWith(feed + "/reconciliations")) {
                reconciliations(path).send(exchange);
            } else {
                run.askedElsewhere(path);
                Answer.problem(404, "not-found", "Không có địa chỉ này. / There is no such address.")
                        .send(exchange);
            }
        }
    }

    private static boolean authorised(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return given != null && given.matches("Bearer \\S+");
    }

    private Answer result(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            run.begin();
            return Answer.nothing();
        }
        try {
            var result = Result.read(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            return Answer.json(run.judge(result));
        } catch (UnreadableResultException e) {
            return Answer.problem(400, "unreadable", Objects.requireNonNull(e.getMessage()));
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        var given = given(exchange);
        if (!given.matches("[0-9]{1,18}")
                || Long.parseLong(given) > run.scenario().last()) {
            Answer.problem(
                            422,
                            "invalid-request",
                            "Last-Event-ID không phải số của luồng này. / Last-Event-ID is no number of this feed.")
                    .send(exchange);
            return;
        }
        long after = Long.parseLong(given);
        var trouble = run.scenario().trouble(run.connected());
        if (trouble instanceof Trouble.Refused(var status)) {
            Answer.problem(status, "refused", "Thử lại sau. / Try again.").send(exchange);
        } else if (after == run.scenario().last()) {
            Answer.nothing().send(exchange);
        } else {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            new EventStream(exchange.getResponseBody())
                    .play(trouble, events(after, true), events(after, false), run::awaitAnother);
        }
    }

    private List<FeedEvent> events(long after, boolean had) {
        return run.scenario().events().stream()
                .filter(event -> event.number() <= after == had)
                .toList();
    }

    private static String given(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        if (header != null) {
            return header;
        }
        var query = exchange.getRequestURI().getQuery();
        return query != null && query.startsWith("after=") ? query.substring("after=".length()) : "0";
    }

    private Answer reconciliations(String path) {
        var days = run.scenario().events().stream()
                .filter(event -> event.type().equals(ReconciledDay.TYPE))
                .map(FeedEvent::data)
                .toList();
        if (path.equals(feed + "/reconciliations")) {
            return Answer.json(Map.of(
                    "body", feed.substring(feed.lastIndexOf('/') + 1),
                    "last", run.scenario().last(),
                    "key", Map.of("id", key.id(), "pem", key.pem()),
                    "days", days));
        }
        var day = path.substring(path.lastIndexOf('/') + 1);
        return days.stream()
                .filter(each -> each.path("day").asString().equals(day))
                .findFirst()
                .map(Answer::json)
                .orElseGet(() -> Answer.problem(
                        404,
                        "no-reconciliation",
                        "Chưa có đối soát của ngày này. / There is no reconciliation of this day."));
    }
}
