package org.tiepdan.system.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request under construction. Its contents are sent as they are, encoded or not. */
final class Draft {
    String method;
    String path;
    final List<String> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    /** Lines that a map of headers cannot contain: a second one with the same name. */
    final List<String> furtherHeaders = new ArrayList<>();

    byte[] body = {};
    /** The sender's token; null for anonymous. Kept separate from the headers, so that printing a request shows no token. */
    @Nullable
    String token;

    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    void text(String json) {
        body = json.getBytes(StandardCharsets.UTF_8);
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    byte[] onTheWire() {
        return onTheWire(token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    private byte[] onTheWire(String signedIn) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(signedIn).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String head(String signedIn) {
        var head = new StringBuilder(method).append(' ').append(target()).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        furtherHeaders.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append(signedIn).append("Connection: close\r\n\r\n").toString();
    }

    /** Short, and with printable characters only. */
    @Override
    public String toString() {
        var shown = new StringBuilder();
        new String(onTheWire(""), StandardCharsets.UTF_8)
                .replace("\r\n", " ⏎ ")
                .chars()
                .limit(600)
                .forEach(c -> shown.append(
                        Character.isISOControl(c) || Character.isSurrogate((char) c)
                                ? "\\u%04x".formatted(c)
                                : Character.toString(c)));
        return shown.toString();
    }
}
