package org.tiepdan.servicekit.testkit.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The security headers of every answer, each exactly once. */
public final class SafeHeaders {
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("x-content-type-options", "nosniff"),
            Map.entry("referrer-policy", "no-referrer"),
            Map.entry("cross-origin-opener-policy", "same-origin"),
            Map.entry("cross-origin-resource-policy", "same-origin"));
    private static final String POLICY = "content-security-policy";

    /** Prefixes of headers that no answer may have: they reveal the software and its version, or let another site read the answer. */
    private static final List<String> NEVER = List.of("server", "x-powered-by", "via", "access-control-");

    private SafeHeaders() {}

    /** @return the faults of the headers of an answer that may be personal; empty if there are none */
    public static List<String> faults(Map<String, List<String>> headers) {
        return Stream.concat(
                        faultsOfAFile(headers).stream(),
                        hasOne(headers, "cache-control", "no-store") ? Stream.of() : Stream.of("cache-control"))
                .toList();
    }

    /** The same for a file that anybody may cache. */
    public static List<String> faultsOfAFile(Map<String, List<String>> headers) {
        return Stream.of(
                        ALWAYS.entrySet().stream()
                                .filter(header -> !hasOne(headers, header.getKey(), header.getValue()))
                                .map(Map.Entry::getKey),
                        isStrict(values(headers, POLICY)) ? Stream.<String>of() : Stream.of(POLICY),
                        headers.keySet().stream().filter(SafeHeaders::isNever))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isNever(String header) {
        return NEVER.stream().anyMatch(header.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static boolean hasOne(Map<String, List<String>> headers, String name, String value) {
        return values(headers, name).equals(List.of(value));
    }

    /** The only inline exception allowed is style attributes set by our scripts. */
    private static boolean isStrict(List<String> policies) {
        return policies.size() == 1
                && policies.getFirst().contains("default-src 'none'")
                && policies.getFirst().contains("base-uri 'none'")
                && policies.getFirst().contains("frame-ancestors 'none'")
                && !policies.getFirst()
                        .replace("style-src-attr 'unsafe-inline'", "")
                        .contains("'unsafe-");
    }

    private static List<String> values(Map<String, List<String>> headers, String name) {
        var known = new TreeMap<String, List<String>>();
        headers.forEach((header, values) -> known.put(header.toLowerCase(Locale.ROOT), values));
        return known.getOrDefault(name, List.of());
    }
}
