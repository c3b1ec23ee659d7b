package org.tiepdan.loader.petitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.loader.system.Http;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Intake's answer about one line. Its reasons name members and codes, never the petition's content.
 *
 * @param line number in the request
 * @param keyDerived whether the line has no key and is identified by its content
 * @param warnings doubts about a recorded line
 * @param receivingBody of a recorded line
 */
public record Answer(
        int line,
        String status,
        @Nullable String idempotencyKey,
        boolean keyDerived,
        @Nullable String petitionId,
        List<String> reasons,
        List<String> warnings,
        @Nullable String receivingBody) {

    private static final String REJECTED = "REJECTED";

    /** @param lineInFile number of the line in the file */
    Answer at(int lineInFile) {
        return new Answer(lineInFile, status, idempotencyKey, keyDerived, petitionId, reasons, warnings, receivingBody);
    }

    /** @param first number of the line of the same file with the same content */
    Answer repeating(int first) {
        return new Answer(
                line,
                REJECTED,
                idempotencyKey,
                keyDerived,
                petitionId,
                List.of("repeated-line – Giống hệt dòng " + first
                        + ": nếu là hai đơn khác nhau, hãy cho mỗi dòng một số đến"
                        + " (registerNumber) hoặc một idempotencyKey riêng rồi nhập lại. / The same as line " + first
                        + ": if these are two petitions, give each its own registerNumber or idempotencyKey and import"
                        + " again."),
                List.of(),
                receivingBody);
    }

    /** @return null for an incomplete line, as after a broken connection */
    public static @Nullable JsonNode parse(String text) {
        try {
            return Http.JSON.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    public static Answer of(JsonNode json) {
        return new Answer(
                json.path("line").asInt(0),
                json.path("status").asString(""),
                json.path("idempotencyKey").asString(null),
                json.path("keyDerived").asBoolean(false),
                json.path("petitionId").asString(null),
                reasons(json),
                reasons(json, "warnings"),
                json.path("receivingBody").asString(null));
    }

    /** @return the fault of each member; for a refusal without members, its code and sentence */
    public static List<String> reasons(JsonNode json) {
        var errors = reasons(json, "errors");
        if (!errors.isEmpty()) {
            return errors;
        }
        var code = json.path("code").asString("");
        var sentence = json.path("detail").asString("");
        return List.of(sentence.isEmpty() ? code : code + " – " + sentence);
    }

    /** One sentence for all members with the same fault. */
    private static List<String> reasons(JsonNode json, String member) {
        var pointers = new LinkedHashMap<String, List<String>>();
        json.path(member)
                .forEach(each -> pointers.computeIfAbsent(
                                each.path("code").asString("") + " – "
                                        + each.path("message").asString(""),
                                _ -> new ArrayList<>())
                        .add(each.path("pointer").asString("")));
        return pointers.entrySet().stream()
                .map(each -> (String.join(", ", each.getValue()) + " " + each.getKey()).strip())
                .toList();
    }

    public boolean wasRegistered() {
        return status.equals("REGISTERED");
    }

    public boolean wasRepeated() {
        return status.equals("REPEATED");
    }

    public boolean wasRejected() {
        return status.equals(REJECTED);
    }
}
