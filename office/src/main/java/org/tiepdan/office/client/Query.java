package org.tiepdan.office.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * Passes a reader's query on to a service. A client's own {@code @RequestParam} would make each name a variable of a URI template, and text
 * typed into an address could break that template.
 */
public final class Query {
    private Query() {}

    /**
     * @param path without a host, which the client adds
     * @param parameters as in a request, names and values not encoded
     */
    public static URI of(String path, Map<String, String[]> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return URI.create(query.isEmpty() ? path : path + "?" + query);
    }

    /**
     * @param length maximum number of items
     * @param filters alternating parameter names and values
     */
    public static URI of(String path, int length, String... filters) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (int i = 0; i < filters.length; i += 2) {
            parameters.put(filters[i], new String[] {filters[i + 1]});
        }
        parameters.put("limit", new String[] {String.valueOf(length)});
        return of(path, parameters);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
