package org.tiepdan.loader.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.JsonNode;

/** Why a line is not a valid act. One reason is an unknown member: a misplaced day would be lost silently. */
final class ActFaults {
    private static final Map<String, Predicate<JsonNode>> MEMBERS = members();
    private static final String EXPECTED = String.join(", ", MEMBERS.keySet());

    private ActFaults() {}

    private static Map<String, Predicate<JsonNode>> members() {
        var members = new LinkedHashMap<String, Predicate<JsonNode>>();
        members.put("key", key -> !KeyText.plain(key.asString("")).isEmpty());
        members.put("petition", petition -> petition.isObject() && isId(petition.path("petitionId")));
        members.put("act", act -> PlainText.code(act.asString("")).matches("[a-z-]{1,40}"));
        members.put("body", JsonNode::isObject);
        return members;
    }

    private static boolean isId(JsonNode id) {
        return id.isMissingNode()
                || id.isNull()
                || PlainText.code(id.asString("")).matches("[0-9a-f]{32}");
    }

    /**
     * @param line null if it is no JSON
     * @return empty for a valid act; otherwise each reason, with the names of members, never with their values
     */
    static List<String> of(@Nullable JsonNode line) {
        return line == null || !line.isObject() ? List.of(unreadable("")) : members(line);
    }

    private static List<String> members(JsonNode line) {
        var faults = new ArrayList<String>();
        var missing = MEMBERS.entrySet().stream()
                .filter(each -> !each.getValue().test(line.path(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(unreadable(String.join(", ", missing) + " "));
        }
        var unknown = line.propertyNames().stream()
                .filter(name -> !MEMBERS.containsKey(name))
                // An unknown name may be a value in the wrong place.
                .map(name -> name.matches("[A-Za-z.-]{1,40}") ? name : "?")
                .toList();
        if (!unknown.isEmpty()) {
            faults.add(String.join(", ", unknown)
                    + " unknown-member – Việc không có mục này. / An act has no such member.");
        }
        return faults;
    }

    private static String unreadable(String members) {
        return members + "unreadable-act – Cần một đối tượng JSON có " + EXPECTED
                + ", mỗi mục một lần. / Expected one JSON object with " + EXPECTED + ", each once.";
    }
}
