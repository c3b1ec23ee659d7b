package org.tiepdan.servicekit.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds the answers common to all operations; an operation's own definition of an answer wins. */
final class SharedAnswers {
    private static final String SOURCE = "x-answers";

    private SharedAnswers() {}

    static void spread(ObjectNode document) {
        var shared = document.remove(SOURCE);
        var paths = document.get("paths").values();
        paths.forEach(path -> path.properties().forEach(each -> {
            var operation = each.getValue();
            var answers = (ObjectNode) operation.get("responses");
            add(shared.path(isForAnybody(operation) ? "to-anybody" : "to-who-signs-in"), answers);
            add(shared.get("to-everything"), answers);
            // A client may send a body even where none is expected.
            if (operation.has("requestBody") || each.getKey().equals("post")) {
                add(shared.get("to-a-body"), answers);
            }
        }));
    }

    /** An operation's own empty list overrides the document's security requirement. */
    private static boolean isForAnybody(JsonNode operation) {
        return operation.has("security") && operation.get("security").isEmpty();
    }

    private static void add(JsonNode shared, ObjectNode answers) {
        shared.properties().forEach(answer -> answers.putIfAbsent(answer.getKey(), answer.getValue()));
    }
}
