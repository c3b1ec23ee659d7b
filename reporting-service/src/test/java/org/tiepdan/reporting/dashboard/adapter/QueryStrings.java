package org.tiepdan.reporting.dashboard.adapter;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Parameters as a servlet container provides them. */
final class QueryStrings {
    private QueryStrings() {}

    static Map<String, String[]> parse(String query) {
        var parameters = new HashMap<String, String[]>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }
}
