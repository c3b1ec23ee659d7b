package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Checks the Host and the Origin of a request. A foreign web page can reach a service on this machine through a host name that resolves
 * here, or with a request whose answer it does not need.
 */
final class Origin {
    private static final String ANY = "*";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Set<String> names;

    Origin(List<String> allowedHosts) {
        this.names = allowedHosts.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws org.tiepdan.servicekit.web.ProblemException when it is for another host, or sent by a page of another site */
    void check(HttpServletRequest request) {
        if (!knows(request.getHeader(HttpHeaders.HOST))) {
            throw EdgeRefusals.unknownHost();
        }
        if (!READING.contains(request.getMethod()) && isOfAnotherSite(request)) {
            throw EdgeRefusals.crossSite();
        }
    }

    private boolean isOfAnotherSite(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equalsIgnoreCase(site)
                || (origin != null && !knows(authority(origin)) && !isHidden(origin, site));
    }

    /** Pages without a referrer, like ours, send forms with the origin {@code null}; then Sec-Fetch-Site shows where the form comes from. */
    private static boolean isHidden(String origin, @Nullable String site) {
        return "null".equals(origin) && "same-origin".equalsIgnoreCase(site);
    }

    private static @Nullable String authority(String origin) {
        try {
            return new URI(origin).getRawAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private boolean knows(@Nullable String host) {
        return names.contains(ANY) || (host != null && names.contains(name(host)));
    }

    /** The host without port, and without the final dot of a fully qualified name. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        var name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        var whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return whole.strip().toLowerCase(Locale.ROOT);
    }
}
