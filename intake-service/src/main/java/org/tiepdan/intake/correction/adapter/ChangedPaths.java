package org.tiepdan.intake.correction.adapter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.registration.PetitionRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Which members of two petitions differ: their paths, and never what they say. */
final class ChangedPaths {
    private ChangedPaths() {}

    /** @return in the order of the alphabet; those of a member that is an object by themselves */
    static List<String> between(PetitionRequest before, PetitionRequest after) {
        var paths = new TreeSet<String>();
        ObjectNode was = EventJson.MAPPER.valueToTree(before);
        ObjectNode is = EventJson.MAPPER.valueToTree(after);
        for (var member : names(was, is)) {
            add(member, was.path(member), is.path(member), paths);
        }
        return List.copyOf(paths);
    }

    private static void add(String path, JsonNode was, JsonNode is, Set<String> paths) {
        if (was.equals(is) || (isNothing(was) && isNothing(is))) {
            return;
        }
        if (was instanceof ObjectNode one && is instanceof ObjectNode other) {
            for (var member : names(one, other)) {
                if (!one.path(member).equals(other.path(member))) {
                    paths.add(path + "/" + member);
                }
            }
        } else {
            paths.add(path);
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value instanceof MissingNode || value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private static Set<String> names(ObjectNode one, ObjectNode other) {
        var names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }
}
