package org.tiepdan.office.acts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The results of a decision: many fields that most decisions leave empty, named by their paths in the command. */
final class ResultFields {
    private static final String RESULT = "result.";

    /** The Vietnamese notation: dots between thousands, a comma before decimals. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:[0-9]{1,10}|[0-9]{1,3}(?:\\.[0-9]{3}){1,3})(?:,[0-9]{1,6})?");

    private ResultFields() {}

    /** Whether a page hides the field until the officer asks for it. */
    static boolean folds(String field) {
        return field.startsWith(RESULT) || field.startsWith(ActForm.CORRECTED + RESULT);
    }

    /** Puts a member into the command; a name that is a path creates the objects on the way. */
    static void put(Map<String, Object> command, String member, Object value) {
        if (!member.startsWith(RESULT)) {
            command.put(member, value);
            return;
        }
        var path = List.of(member.split("\\."));
        var at = command;
        for (var step : path.subList(0, path.size() - 1)) {
            at = child(at, step);
        }
        at.put(path.getLast(), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
    }

    /** @return a number; other text as typed, so that the API names the fault */
    static Object amount(String typed) {
        return AMOUNT.matcher(typed).matches()
                ? new BigDecimal(typed.replace(".", "").replace(',', '.'))
                : typed;
    }
}
