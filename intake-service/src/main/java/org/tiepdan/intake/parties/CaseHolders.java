package org.tiepdan.intake.parties;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** The bodies that have each case now, by tracking's events. Kept in memory; thread-safe. */
public final class CaseHolders {
    private static final String CORRECTED = "case.corrected.v1";
    private static final String SUCCEEDED = "case.succeeded.v1";
    /** It waits for an officer again, and no body has it. */
    private static final String OBJECTED = "case.objected.v1";

    private static final Set<String> MOVES = Set.of(
            "case.opened.v1",
            "case.routed.v1",
            "case.transferred.v1",
            "case.taken-over.v1",
            OBJECTED,
            SUCCEEDED,
            CORRECTED);

    private final Map<CaseId, String> competent = new ConcurrentHashMap<>();
    private final Map<CaseId, String> receiving = new ConcurrentHashMap<>();

    /** The members about the bodies; each type has its own. */
    public record Named(
            @Nullable String competentBody,
            @Nullable String to,
            @Nullable String by,
            @Nullable String role) {}

    /** @return whether an event of that type may give a case to another body: the others need not be read */
    public static boolean mayMove(String type) {
        return MOVES.contains(type);
    }

    public void hear(CaseId id, String type, Named named) {
        switch (type) {
            case "case.transferred.v1" -> keep(competent, id, named.to());
            case "case.taken-over.v1" -> keep(competent, id, named.by());
            case SUCCEEDED -> keep("RECEIVING".equals(named.role()) ? receiving : competent, id, named.to());
            case OBJECTED -> competent.remove(id);
            case CORRECTED -> {
                competent.remove(id);
                keep(competent, id, named.competentBody());
            }
            default -> keep(competent, id, named.competentBody());
        }
    }

    private static void keep(Map<CaseId, String> bodies, CaseId id, @Nullable String body) {
        if (body != null) {
            bodies.put(id, body.intern());
        }
    }

    /** @return code of the body that has to settle it; empty while unknown */
    public Optional<String> competent(CaseId id) {
        return Optional.ofNullable(competent.get(id));
    }

    /** @return code of the successor of the receiving body; empty while that exists */
    public Optional<String> receiving(CaseId id) {
        return Optional.ofNullable(receiving.get(id));
    }
}
