package org.tiepdan.loader.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.loader.system.Http;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What intake says about one line. Its reasons name members and codes, never what the petition says.
 *
 * @param line number in what was sent
 */
public record Answer(
        int line,
        String status,
        @Nullable String idempotencyKey,
        @Nullable String petitionId,
        List<String> reasons) {

    /** @return null for what is no whole line, as where the connection broke */
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
                json.path("petitionId").asString(null),
                reasons(json));
    }

    public static List<String> reasons(JsonNode json) {
        var code = json.path("code").asString("");
        var errors = json.path("errors").valueStream().map(Answer::reason).toList();
        return errors.isEmpty() ? List.of(code) : errors;
    }

    private static String reason(JsonNode error) {
        return (error.path("pointer").asString("") + " " + error.path("code").asString("") + " – "
                        + error.path("message").asString(""))
                .strip();
    }

    public boolean wasRegistered() {
        return status.equals("REGISTERED");
    }

    public boolean wasRepeated() {
        return status.equals("REPEATED");
    }

    public boolean wasRejected() {
        return status.equals("REJECTED");
    }
}
