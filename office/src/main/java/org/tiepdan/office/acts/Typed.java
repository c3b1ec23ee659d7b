package org.tiepdan.office.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** What somebody typed into the form of an act. */
public record Typed(Map<String, List<String>> fields) {
    public static final String KEY = "key";
    static final String VOIDS = "voids";
    static final String BY = "by";
    static final String ON = "on";

    /** Whether a corrected act replaces the void one. */
    static final String INSTEAD = "instead";

    /** A field that a page carries along while another step is shown. */
    public record Kept(String name, String value) {}

    public static Typed of(Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) ->
                fields.put(name, Arrays.stream(values).map(String::strip).toList()));
        fields.remove(PageLanguages.PARAMETER);
        return new Typed(fields);
    }

    /** @return the first value; empty if nothing was typed */
    public String value(String name) {
        var values = values(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean isNew() {
        return value(KEY).isEmpty();
    }

    /** @param values for fields that were not sent at all */
    Typed orElse(Map<String, String> values) {
        var all = new LinkedHashMap<>(fields);
        values.forEach((name, value) -> all.putIfAbsent(name, List.of(value)));
        return new Typed(all);
    }

    public Typed with(String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, List.of(value));
        return new Typed(all);
    }

    /** All fields except those of a single step of one visit. */
    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        fields.forEach((name, values) -> {
            if (!Pages.OF_ONE_FORM.contains(name) || name.equals(KEY)) {
                values.forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return kept;
    }
}
