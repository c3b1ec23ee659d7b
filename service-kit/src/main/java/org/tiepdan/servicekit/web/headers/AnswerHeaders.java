package org.tiepdan.servicekit.web.headers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * Default security headers of every answer: no scripts, no framing, no access or referrer for other sites, no caching. Pages and files set
 * other values on the response itself: Spring <em>adds</em> the headers of a {@code ResponseEntity}, and of two policies, a browser obeys
 * both.
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

    /** One year, including subdomains. Not sent over plain HTTP, where browsers must ignore it. */
    private static final String ONLY_TLS = "Strict-Transport-Security";

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private AnswerHeaders() {}

    public static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }

    /** @param secure whether the request came over TLS, directly or by a trusted proxy's word; later requests must then use TLS too */
    public static void setOverTls(boolean secure, HttpServletResponse response) {
        if (secure) {
            response.setHeader(ONLY_TLS, ONE_YEAR);
        }
    }

    /** The headers in wire format, each with its line end. */
    public static String lines(boolean overTls) {
        var lines = ALL.entrySet().stream().map(header -> line(header.getKey(), header.getValue()));
        return Stream.concat(lines, overTls ? Stream.of(line(ONLY_TLS, ONE_YEAR)) : Stream.of())
                .collect(Collectors.joining());
    }

    private static String line(String name, String value) {
        return name + ": " + value + "\r\n";
    }
}
