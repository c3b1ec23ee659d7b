package org.tiepdan.loader.petitions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.JsonNode;

/** The ids of the petitions to which acts refer. */
public final class Recorded {
    private final Set<String> wanted;
    private final Map<String, Petition> found = new ConcurrentHashMap<>();

    /** @param wanted the references of the acts; others are not kept */
    public Recorded(Set<Ref> wanted) {
        this.wanted = wanted.stream()
                .flatMap(ref -> Stream.of(ref.idempotencyKey(), ref.written()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One key is one petition; invisible characters in it do not count.
     *
     * @param written the digits of a number as they are in the file, which is a key where the file of petitions holds them as text
     */
    public record Ref(String idempotencyKey, String written) {
        public static Ref of(JsonNode json) {
            var key = json.path("idempotencyKey");
            return new Ref(KeyText.of(key), KeyText.plain(key.asString("")));
        }
    }

    /** @param before whether it was recorded by an earlier run */
    public record Petition(String id, boolean before) {}

    public void note(Answer answer) {
        var id = answer.petitionId();
        var key = answer.idempotencyKey();
        if (id != null && key != null && wanted.contains(key)) {
            found.put(key, new Petition(id, answer.wasRepeated()));
        }
    }

    public Optional<Petition> find(Ref ref) {
        return Optional.ofNullable(found.get(ref.idempotencyKey()))
                .or(() -> Optional.ofNullable(found.get(ref.written())));
    }
}
