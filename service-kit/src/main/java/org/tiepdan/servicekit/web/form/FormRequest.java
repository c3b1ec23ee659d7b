package org.tiepdan.servicekit.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request whose parameters are those of its query and the fields of its form, the query first. */
final class FormRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    FormRequest(HttpServletRequest request, Map<String, List<String>> fields) {
        super(request);
        var all = new LinkedHashMap<>(request.getParameterMap());
        fields.forEach((name, values) -> all.merge(name, values.toArray(String[]::new), FormRequest::both));
        this.parameters = Collections.unmodifiableMap(all);
    }

    private static String[] both(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }
}
