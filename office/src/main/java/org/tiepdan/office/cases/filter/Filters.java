package org.tiepdan.office.cases.filter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.words.Links;

/** The valid filters of a list by name, in the order in which they are shown. */
public record Filters(Map<String, String> chosen, String sort, boolean firstPage) {
    public static final String USUAL_ORDER = "-receivedAt";
    public static final String DUE_ORDER = "dueOn";
    public static final String AGE_ORDER = "receivedAt";
    private static final String SORT = "sort";
    private static final String CURSOR = "cursor";

    /** Filters that a reader chooses in the form. */
    public static final List<String> IN_FORM = List.of(
            "q",
            "body",
            "competent",
            "type",
            "state",
            "overdue",
            "dueWithin",
            "noLimit",
            "beyondStandard",
            "commune",
            "from",
            "to");

    /** Those of the form that are checkboxes. */
    public static final List<String> CHECKS = List.of("overdue", "dueWithin", "noLimit", "beyondStandard");

    /** Filters that only links set. */
    private static final List<String> IN_LINKS = List.of(
            "receiving",
            "open",
            "field",
            "triageAge",
            "closedAs",
            "closedFrom",
            "closedTo",
            "limit",
            "owedBy",
            "limitFrom",
            "limitTo",
            "escalatedTo");

    private static final List<String> BODIES = List.of("competent", "body", "receiving", "owedBy", "escalatedTo");

    public static Filters of(Map<String, String[]> asked) {
        var chosen = new LinkedHashMap<String, String>();
        for (var names : List.of(IN_FORM, IN_LINKS)) {
            for (var name : names) {
                var value = value(asked, name);
                if (value != null) {
                    chosen.put(name, value);
                }
            }
        }
        var sort = value(asked, SORT);
        return new Filters(chosen, sort == null ? USUAL_ORDER : sort, value(asked, CURSOR) == null);
    }

    private static @Nullable String value(Map<String, String[]> asked, String name) {
        var values = asked.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
    }

    /** The fields for bodies that the form shows, including one for the role of a body that a link chose. */
    public List<String> bodyBoxes() {
        return BODIES.stream()
                .filter(name -> IN_FORM.contains(name) || chosen.containsKey(name))
                .toList();
    }

    /** Filters without a field in the form, which it has to carry along. */
    public Map<String, String> carried() {
        var carried = new LinkedHashMap<>(chosen);
        carried.keySet().retainAll(IN_LINKS);
        carried.keySet().removeAll(BODIES);
        return carried;
    }

    /** The body whose limits the list shows, if it is one body's. */
    public @Nullable String owing() {
        return chosen.get("owedBy");
    }

    /** Drops faulty filters that only links set: the form has no field in which to correct them. */
    public Filters mendable(Collection<String> faulty) {
        var mendable = new LinkedHashMap<>(chosen);
        mendable.keySet()
                .removeIf(name -> faulty.contains(name) && !bodyBoxes().contains(name) && IN_LINKS.contains(name));
        return new Filters(mendable, faulty.contains(SORT) ? USUAL_ORDER : sort, firstPage);
    }

    /** The filters and the order as query parameters, without the position of a page. */
    public Map<String, String> query() {
        var all = new LinkedHashMap<>(chosen);
        all.put(SORT, sort);
        return all;
    }

    public String without(String name) {
        var fewer = new LinkedHashMap<>(chosen);
        fewer.remove(name);
        fewer.put(SORT, sort);
        return Links.to(Links.CASES, fewer);
    }

    public String sortedBy(String order) {
        var others = new LinkedHashMap<>(chosen);
        others.put(SORT, order);
        return Links.to(Links.CASES, others);
    }

    public String next(String cursor) {
        var more = query();
        more.put(CURSOR, cursor);
        return Links.to(Links.CASES, more);
    }
}
