package org.tiepdan.loader.petitions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.JsonNode;

/** The ids of the petitions to which acts refer. */
public final class Recorded {
    private final Set<String> wanted;
    private final Map<String, Petition> found = new ConcurrentHashMap<>();
    private final Set<String> ambiguous = ConcurrentHashMap.newKeySet();

    /** @param wanted the references of the acts; others are not kept */
    public Recorded(Set<Ref> wanted) {
        this.wanted = wanted.stream()
                .flatMap(ref -> Stream.of(ref.idempotencyKey(), ref.written()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A key of a petition, in which invisible characters do not count. An ended body and its successor may both have used it.
     *
     * @param written the digits of a number as they are in the file, which is a key where the file of petitions holds them as text
     * @param receivingBody null if the act does not name it
     */
    public record Ref(
            String idempotencyKey, String written, @Nullable String receivingBody) {
        public static Ref of(JsonNode json) {
            var key = json.path("idempotencyKey");
            return new Ref(
                    KeyText.of(key),
                    KeyText.plain(key.asString("")),
                    json.hasNonNull("receivingBody")
                            ? PlainText.code(json.path("receivingBody").asString(""))
                            : null);
        }
    }

    /** @param before whether it was recorded by an earlier run */
    public record Petition(String id, boolean before) {}

    public void note(Answer answer) {
        var id = answer.petitionId();
        var key = answer.idempotencyKey();
        if (id != null && key != null && wanted.contains(key)) {
            var petition = new Petition(id, answer.wasRepeated());
            note(key, petition);
            note(ofBody(key, answer.receivingBody()), petition);
        }
    }

    private void note(String key, Petition petition) {
        var before = found.put(key, petition);
        if (before != null && !before.id().equals(petition.id())) {
            ambiguous.add(key);
        }
    }

    /** No key contains a line break. */
    private static String ofBody(String key, @Nullable String body) {
        return key + "\n" + (body == null ? "" : body);
    }

    /** @return empty also if it is ambiguous */
    public Optional<Petition> find(Ref ref) {
        return key(ref).filter(key -> !ambiguous.contains(key)).map(found::get);
    }

    /** Whether several petitions have this key. */
    public boolean isAmbiguous(Ref ref) {
        return key(ref).filter(ambiguous::contains).isPresent();
    }

    private Optional<String> key(Ref ref) {
        return Stream.of(ref.idempotencyKey(), ref.written())
                .flatMap(key -> Stream.of(ofBody(key, ref.receivingBody()), key))
                .filter(found::containsKey)
                .findFirst();
    }
}
