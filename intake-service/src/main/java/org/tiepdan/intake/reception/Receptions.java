package org.tiepdan.intake.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** The recorded receptions, rebuilt from the log at the start. Of two records of the same reception the first counts. */
public final class Receptions {
    private final ConcurrentMap<CaseId, Recorded> all = new ConcurrentHashMap<>();

    /**
     * @param body code of the receiving body
     * @param digest of the request, to recognise a repetition
     * @param voided null while it counts
     */
    public record Recorded(
            String body,
            String digest,
            Instant at,
            @Nullable Voided voided) {}

    public record Voided(Instant at, VoidReason reason) {}

    public Optional<Recorded> find(CaseId id) {
        return Optional.ofNullable(all.get(id));
    }

    public void held(CaseId id, String body, String digest, Instant at) {
        all.putIfAbsent(id, new Recorded(body, digest, at, null));
    }

    public void voided(CaseId id, Instant at, VoidReason reason) {
        all.computeIfPresent(
                id,
                (_, known) -> known.voided() == null
                        ? new Recorded(known.body(), known.digest(), known.at(), new Voided(at, reason))
                        : known);
    }
}
