package org.tiepdan.servicekit.openapi;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes components that nothing refers to: no service uses every code. */
final class UsedComponents {
    private static final String PREFIX = "#/components/";

    private UsedComponents() {}

    static void keep(ObjectNode document) {
        var used = new HashSet<String>();
        follow(document, document.get("paths"), used);
        var components = (ObjectNode) document.get("components");
        components.properties().forEach(section -> keep(section.getKey(), (ObjectNode) section.getValue(), used));
        components.removeIf(JsonNode::isEmpty);
    }

    private static void keep(String section, ObjectNode components, Set<String> used) {
        // Security schemes are referenced by name, not by pointer.
        if (!section.equals("securitySchemes")) {
            components.retain(components.propertyNames().stream()
                    .filter(name -> used.contains(PREFIX + section + "/" + name))
                    .toList());
        }
    }

    private static void follow(ObjectNode document, JsonNode from, Set<String> used) {
        from.findValuesAsString("$ref").stream().filter(used::add).forEach(pointer -> {
            var component = document.at(pointer.substring(1));
            if (component.isMissingNode()) {
                throw new IllegalStateException("There is no " + pointer + " in the document.");
            }
            follow(document, component, used);
        });
    }
}
