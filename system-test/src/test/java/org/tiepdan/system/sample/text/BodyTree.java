package org.tiepdan.system.sample.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The hierarchy of bodies in the current {@code bodies.csv}. */
public final class BodyTree {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> receivesFor = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private BodyTree() {}

    public static BodyTree ofTheLaw() {
        var tree = new BodyTree();
        CsvText.law("bodies.csv").forEach(row -> {
            var code = row.getOrDefault("code", "");
            tree.names.put(code, row.getOrDefault("name_vi", ""));
            tree.parents.put(code, row.getOrDefault("parent", ""));
            tree.receivesFor.put(code, row.getOrDefault("receives_for", ""));
        });
        return tree;
    }

    /** @return the Vietnamese name; the code itself if the law has no such body */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** @return these bodies, and those for which one of them receives */
    public Set<String> andThoseReceivedFor(Set<String> bodies) {
        var found = new LinkedHashSet<>(bodies);
        bodies.stream().map(body -> receivesFor.getOrDefault(body, "")).forEach(found::add);
        found.remove("");
        return found;
    }

    /** @return the body itself and all below it */
    public Set<String> from(String top) {
        var found = new LinkedHashSet<String>();
        found.add(top);
        boolean more = true;
        while (more) {
            more = false;
            for (var each : parents.entrySet()) {
                more |= found.contains(each.getValue()) && found.add(each.getKey());
            }
        }
        return found;
    }
}
