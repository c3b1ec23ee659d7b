package org.tiepdan.office.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tiepdan.office.words.TypedDay;

/**
 * The input of a reception, as typed.
 *
 * @param key the same for each retry of one reception
 * @param values by the name of the field; figures of large groups have the prefix {@code groups.}
 */
record ReceptionForm(String key, Map<String, String> values) {
    static final String KEY = "key";
    static final String BY = "by";
    static final String HELD_ON = "heldOn";
    static final String SESSION = "session";
    static final String GROUPS = "groups";

    /** In the order of the form. */
    static final List<String> FIGURES = List.of("sessions", "visits", "people", "mattersFirst", "mattersAgain");

    static final List<String> OF_GROUPS =
            List.of("groups.groups", "groups.people", "groups.mattersFirst", "groups.mattersAgain");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    ReceptionForm {
        values = Map.copyOf(values);
    }

    /** @param by the preselected body */
    static ReceptionForm empty(String by, String today) {
        return new ReceptionForm(UUID.randomUUID().toString(), Map.of(BY, by, HELD_ON, today));
    }

    static ReceptionForm of(Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> values.put(name, value.strip()));
        var key = values.getOrDefault(KEY, "");
        return new ReceptionForm(key.isEmpty() ? UUID.randomUUID().toString() : key, values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** @return what the API takes; the API names members that are missing or no number */
    Map<String, Object> request() {
        var request = new LinkedHashMap<String, Object>();
        put(request, BY, value(BY));
        put(request, HELD_ON, TypedDay.toApi(value(HELD_ON)));
        put(request, SESSION, value(SESSION));
        FIGURES.forEach(name -> put(request, name, number(value(name))));
        var groups = new LinkedHashMap<String, Object>();
        OF_GROUPS.forEach(name -> put(groups, name.substring(GROUPS.length() + 1), number(value(name))));
        if (!groups.isEmpty()) {
            request.put(GROUPS, groups);
        }
        return request;
    }

    private static Object number(String typed) {
        return NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : typed;
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        if (!value.equals("")) {
            members.put(name, value);
        }
    }
}
