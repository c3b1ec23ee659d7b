package org.tiepdan.loader.petitions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tiepdan.eventing.text.PlainText;
import tools.jackson.databind.JsonNode;

/** The ids of the petitions to which acts refer. */
public final class Recorded {
    private final Set<Ref> wanted;
    private final Map<Ref, Petition> found = new ConcurrentHashMap<>();

    /** @param wanted the references of the acts; others are not kept */
    public Recorded(Set<Ref> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** One key is one petition; invisible characters in it do not count. */
    public record Ref(String idempotencyKey) {
        public static Ref of(JsonNode json) {
            return new Ref(PlainText.oneLine(json.path("idempotencyKey").asString("")));
        }
    }

    /** @param before whether it was recorded by an earlier run */
    public record Petition(String id, boolean before) {}

    public void note(Answer answer) {
        var id = answer.petitionId();
        var key = answer.idempotencyKey();
        if (id == null || key == null) {
            return;
        }
        var ref = new Ref(key);
        if (wanted.contains(ref)) {
            found.put(ref, new Petition(id, answer.wasRepeated()));
        }
    }

    public Optional<Petition> find(Ref ref) {
        return Optional.ofNullable(found.get(ref));
    }
}
