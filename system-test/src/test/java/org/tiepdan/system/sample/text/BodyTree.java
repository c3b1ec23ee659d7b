package org.tiepdan.system.sample.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which body is below which, as {@code bodies.csv} says today. */
public final class BodyTree {
    private final Map<String, String> parents = new HashMap<>();

    private BodyTree() {}

    public static BodyTree ofTheLaw() {
        var tree = new BodyTree();
        CsvText.law("bodies.csv")
                .forEach(row -> tree.parents.put(row.getOrDefault("code", ""), row.getOrDefault("parent", "")));
        return tree;
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
