package org.tiepdan.feedsimulator.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The state of a subscriber after a scenario, as it reports it.
 *
 * @param stored the stored events, in order
 * @param cases ids of the cases that are at its body now; null if it does not track that
 * @param complaints codes of the faults that it noticed
 */
public record Result(List<Stored> stored, @Nullable List<String> cases, List<String> complaints) {

    public record Stored(long number, String id) {}

    public Result {
        stored = List.copyOf(stored);
        complaints = List.copyOf(complaints);
    }

    /**
     * @param json {@code {"stored": [{"number": 1, "id": "…"}], "cases": ["…"], "complaints": ["gap"]}}; {@code cases} may be omitted
     * @throws UnreadableResultException if it does not have that form
     */
    public static Result read(String json) {
        try {
            var whole = EventJson.MAPPER.readTree(json);
            var stored = list(whole, "stored").valueStream().map(Result::stored).toList();
            var cases = whole.has("cases") ? texts(list(whole, "cases")) : null;
            return new Result(stored, cases, texts(list(whole, "complaints")));
        } catch (JacksonException e) {
            throw new UnreadableResultException("Cần JSON. / Expected JSON.", e);
        }
    }

    private static Stored stored(JsonNode event) {
        if (!event.path("number").isIntegralNumber() || !event.path("id").isString()) {
            throw new UnreadableResultException(
                    "Mỗi mục của \"stored\" cần \"number\" và \"id\". / Each item of \"stored\" needs \"number\" and \"id\".");
        }
        return new Stored(event.get("number").longValue(), event.get("id").asString());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode list(JsonNode whole, String member) {
        var list = whole == null ? null : whole.get(member);
        if (list == null || !list.isArray()) {
            throw new UnreadableResultException("Cần danh sách / Expected a list: \"" + member + "\"");
        }
        return Objects.requireNonNull(list);
    }
}
