package org.tiepdan.loader.petitions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tiepdan.loader.system.Http;
import tools.jackson.databind.JsonNode;

/** Which id intake gave to the petitions that acts speak of. */
public final class Recorded {
    private final Set<Ref> wanted;
    private final Map<Ref, Petition> found = new ConcurrentHashMap<>();

    /** @param wanted what acts will ask for; nothing else is kept */
    public Recorded(Set<Ref> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** A key means something only together with the body that received. */
    public record Ref(String receivingBody, String idempotencyKey) {
        public static Ref of(JsonNode json) {
            return new Ref(
                    json.path("receivingBody").asString(""),
                    json.path("idempotencyKey").asString(""));
        }
    }

    /** @param before whether it was recorded by an earlier run */
    public record Petition(String id, boolean before) {}

    public boolean wantsAny() {
        return !wanted.isEmpty();
    }

    /** @param line of the file, one JSON object */
    public void note(Answer answer, byte[] line) {
        var id = answer.petitionId();
        if (id == null || !wantsAny()) {
            return;
        }
        var ref = Ref.of(Http.JSON.readTree(line));
        if (wanted.contains(ref)) {
            found.put(ref, new Petition(id, answer.wasRepeated()));
        }
    }

    public Optional<Petition> find(Ref ref) {
        return Optional.ofNullable(found.get(ref));
    }
}
