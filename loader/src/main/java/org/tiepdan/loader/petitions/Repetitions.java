package org.tiepdan.loader.petitions;

import java.util.HashMap;
import java.util.Map;

/** Lines of one file without a key and with the same content: intake finds them within one request, this class across requests. */
final class Repetitions {
    private final Map<String, Integer> lines = new HashMap<>();

    /** @return {@code answer}, or its refusal if an earlier line has the same content */
    Answer checked(Answer answer) {
        var id = answer.petitionId();
        if (id == null || !answer.keyDerived()) {
            return answer;
        }
        var first = lines.putIfAbsent(id, answer.line());
        return first == null ? answer : answer.repeating(first);
    }
}
