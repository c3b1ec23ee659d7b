package org.tiepdan.office.counter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.office.words.TypedDay;

/** Builds a petition for the APIs from the typed text. A value of the wrong kind is sent as typed, so that the API names the fault. */
final class PetitionRequest {
    private static final String BETWEEN_CODES = "[,;\\s]+";
    private static final String BETWEEN_NAMES = ";";

    private PetitionRequest() {}

    /** All of it, for intake. */
    static Map<String, Object> whole(Entry entry) {
        return of(entry, _ -> true);
    }

    /** The facts that decide competence, for routing: without the writer and the words. */
    static Map<String, Object> facts(Entry entry) {
        return of(entry, question -> !question.isSealed());
    }

    private static Map<String, Object> of(Entry entry, Predicate<Question> wanted) {
        var request = new LinkedHashMap<String, Object>();
        put(request, Entry.RECEIVING, entry.value(Entry.RECEIVING));
        Arrays.stream(Question.values())
                .filter(wanted)
                .filter(entry::asks)
                .filter(question -> !entry.values(question).isEmpty())
                .forEach(question -> put(request, question.member(), value(question, entry)));
        if (request.get("respondent") instanceof Map<?, ?> respondent
                && respondent.containsKey("body")
                && entry.type().filter(PetitionRequest::isAnswered).isPresent()) {
            put(request, Question.RESPONDENT_ROLE.member(), RespondentRole.BODY.name());
        }
        if (request.get("respondent") instanceof Map<?, ?> respondent && respondent.containsKey("unit")) {
            // To the body itself, everybody in a unit below it is one of its officials (ADR 91).
            put(request, Question.RESPONDENT_ROLE.member(), RespondentRole.OFFICIAL.name());
        }
        return request;
    }

    /** For these types, nobody is complained of. */
    private static boolean isAnswered(PetitionType type) {
        return type == PetitionType.PROPOSAL || type == PetitionType.FEEDBACK;
    }

    private static Object value(Question question, Entry entry) {
        var first = entry.value(question);
        return switch (question.shape()) {
            case NUMBER -> number(first);
            case DATE -> TypedDay.toApi(first);
            case CHOICE -> question == Question.INSTANCE ? number(first) : first;
            case YES_NO -> Boolean.valueOf(first);
            case CHECKS -> entry.values(question);
            case CODES -> parts(first, BETWEEN_CODES);
            case BODIES -> parts(entry.found(question).orElse(first), BETWEEN_NAMES);
            case BODY, COMMUNE -> entry.found(question).orElse(first);
            case TEXT, WORDS, MOMENT -> first;
        };
    }

    private static List<String> parts(String several, String between) {
        return Arrays.stream(several.split(between, -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Object number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            return typed;
        }
    }

    /** @param member path with slashes, each of which begins a nested object */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String member, Object value) {
        int slash = member.indexOf('/');
        if (slash < 0) {
            into.put(member, value);
            return;
        }
        var inner = (Map<String, Object>)
                into.computeIfAbsent(member.substring(0, slash), _ -> new LinkedHashMap<String, Object>());
        put(inner, member.substring(slash + 1), value);
    }
}
