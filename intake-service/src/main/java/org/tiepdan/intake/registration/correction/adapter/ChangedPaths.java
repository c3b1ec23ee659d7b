package org.tiepdan.intake.registration.correction.adapter;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.registration.PetitionRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The paths of the members in which two petitions differ, never their values. A sealed member that was sent is always included, since its
 * absence would confirm a guess.
 */
final class ChangedPaths {
    /** Unlisted codes are sealed, too. */
    private static final Set<String> SEALED = Set.of(
            "petitioner/fullName",
            "petitioner/identityNumber",
            "petitioner/address",
            "petitioner/phone",
            "content",
            "decision/number",
            "alsoSentTo",
            "fieldBody");

    private static final Set<String> SEALED_LINES = Set.of("subject", "subField");

    private final Set<String> paths = new TreeSet<>();
    private final Set<String> sealed;

    private ChangedPaths(Set<String> sealed) {
        this.sealed = sealed;
    }

    /**
     * @param named members that were sent
     * @return in alphabetical order; for a member that is an object, the paths of its own members
     */
    static List<String> between(PetitionRequest before, PetitionRequest after, Set<String> named) {
        ObjectNode was = EventJson.MAPPER.valueToTree(before);
        ObjectNode is = EventJson.MAPPER.valueToTree(after);
        var hidden = sealed(before);
        hidden.removeIf(path -> !named.contains(path.split("/", 2)[0]));
        var changed = new ChangedPaths(hidden);
        for (var member : names(was, is)) {
            changed.add(member, was.path(member), is.path(member));
        }
        return List.copyOf(changed.paths);
    }

    private static Set<String> sealed(PetitionRequest before) {
        var sealed = new HashSet<>(SEALED);
        if (before.type() != null && before.type().mayDenounce()) {
            sealed.addAll(SEALED_LINES);
        }
        return sealed;
    }

    private void add(String path, JsonNode was, JsonNode is) {
        if (was instanceof ObjectNode one && is instanceof ObjectNode other) {
            for (var member : names(one, other)) {
                addLeaf(path + "/" + member, one.path(member), other.path(member));
            }
        } else {
            addLeaf(path, was, is);
        }
    }

    private void addLeaf(String path, JsonNode was, JsonNode is) {
        boolean same = was.equals(is) || (isNothing(was) && isNothing(is));
        if (!same || (sealed.contains(path) && !isNothing(is))) {
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
