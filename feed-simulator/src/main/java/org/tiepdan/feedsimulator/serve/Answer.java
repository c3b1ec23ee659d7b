package org.tiepdan.feedsimulator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.tiepdan.eventing.EventJson;

/** A complete answer. */
record Answer(int status, String mediaType, String body) {
    static Answer nothing() {
        return new Answer(204, "", "");
    }

    static Answer json(Object body) {
        return new Answer(200, "application/json", EventJson.MAPPER.writeValueAsString(body));
    }

    /** Like those of services: {@code application/problem+json} with a stable code. */
    static Answer problem(int status, String code, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", "Refused");
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("code", code);
        return new Answer(status, "application/problem+json", EventJson.MAPPER.writeValueAsString(problem));
    }

    void send(HttpExchange exchange) throws IOException {
        if (status == 503) {
            exchange.getResponseHeaders().set("Retry-After", "0");
        }
        if (body.isEmpty()) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
