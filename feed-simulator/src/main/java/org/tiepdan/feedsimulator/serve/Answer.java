package org.tiepdan.feedsimulator.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.tiepdan.eventing.EventJson;

/** A whole answer. */
record Answer(int status, String mediaType, byte[] body) {
    private static final byte[] NOTHING = {};

    static Answer nothing() {
        return new Answer(204, "", NOTHING);
    }

    static Answer json(Object body) {
        return new Answer(200, "application/json", EventJson.MAPPER.writeValueAsBytes(body));
    }

    /** As services answer: {@code application/problem+json} with a stable code. */
    static Answer problem(int status, String code, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", "Refused");
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("code", code);
        return new Answer(status, "application/problem+json", EventJson.MAPPER.writeValueAsBytes(problem));
    }

    void send(HttpExchange exchange) throws IOException {
        if (status == 503) {
            exchange.getResponseHeaders().set("Retry-After", "0");
        }
        if (body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
