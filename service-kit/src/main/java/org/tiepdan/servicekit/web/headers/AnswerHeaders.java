package org.tiepdan.servicekit.web.headers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * What every answer begins with: nothing in it is run, shown in another page, read by another site, told to one, or kept. Pages and
 * files say what they need instead, on the response itself: Spring <em>adds</em> the headers of a {@code ResponseEntity}, and of two
 * policies a browser obeys both.
 */
public final class AnswerHeaders {
    public static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry(HttpHeaders.CACHE_CONTROL, "no-store"));

    /** A year, and every name below. Not over plain HTTP, where a browser must ignore it and a local run would have no use for it. */
    private static final String ONLY_TLS = "Strict-Transport-Security";

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private AnswerHeaders() {}

    public static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }

    /** @param secure whether the request came over TLS, or a trusted proxy says so; then the next ones have to, too */
    public static void setOverTls(boolean secure, HttpServletResponse response) {
        if (secure) {
            response.setHeader(ONLY_TLS, ONE_YEAR);
        }
    }

    /** As they are on the wire, each with the end of its line. */
    public static String lines(boolean overTls) {
        var lines = ALL.entrySet().stream().map(header -> line(header.getKey(), header.getValue()));
        return Stream.concat(lines, overTls ? Stream.of(line(ONLY_TLS, ONE_YEAR)) : Stream.of())
                .collect(Collectors.joining());
    }

    private static String line(String name, String value) {
        return name + ": " + value + "\r\n";
    }
}
