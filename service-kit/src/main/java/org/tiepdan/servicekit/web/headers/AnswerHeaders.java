package org.tiepdan.servicekit.web.headers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * What every answer begins with: nothing in it is run, shown in another page, read by another site, told to one, or kept. Pages and
 * files say what they need instead, on the response itself: Spring <em>adds</em> the headers of a {@code ResponseEntity}, and of two
 * policies a browser obeys both.
 */
public final class AnswerHeaders {
    public static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(POLICY, "default-src 'none'; frame-ancestors 'none'"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry(HttpHeaders.CACHE_CONTROL, "no-store"));

    private AnswerHeaders() {}

    public static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }

    /** As they are on the wire, each with the end of its line. */
    public static String lines() {
        return ALL.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
    }
}
