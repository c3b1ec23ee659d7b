package org.tiepdan.intake.parties;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.parties.CaseProgress.Stage;

/** The progress of each case, by tracking's events. Kept in memory; thread-safe. */
public final class CaseStages {
    private static final String CLOSED = "case.closed.v1";
    private static final String CORRECTED = "case.corrected.v1";

    /** It waits at a desk, or at a body that has not accepted it. */
    private static final Set<String> OPEN =
            Set.of("case.opened.v1", "case.routed.v1", "case.transferred.v1", "case.objected.v1");

    private static final Set<String> TAKEN_UP = Set.of(
            "case.accepted.v1",
            "case.refused.v1",
            "case.suspended.v1",
            "case.resumed.v1",
            "case.decided.v1",
            "case.taken-over.v1",
            "case.split.v1");

    /** The ways in which the rules or the desk end a case; {@code REFUSED} is also the end by a body, whose refusal has come before. */
    private static final Set<String> BY_ROUTING =
            Set.of("GUIDED", "TRANSFERRED_OUT", "RETURNED", "FILED", "DUPLICATE", "REFUSED");

    private static final Set<String> STATES_TAKEN_UP = Set.of("ACCEPTED", "SUSPENDED", "DECIDED", "SPLIT");

    private final Map<CaseId, Stage> stages = new ConcurrentHashMap<>();

    /** The members about the progress. */
    public record Named(@Nullable String state, @Nullable String closedAs) {}

    /** @return whether an event of that type may change the progress: the others need not be read */
    public static boolean tells(String type) {
        return OPEN.contains(type) || TAKEN_UP.contains(type) || type.equals(CLOSED) || type.equals(CORRECTED);
    }

    public void hear(CaseId id, String type, Named named) {
        if (OPEN.contains(type)) {
            stages.put(id, Stage.OPEN);
        } else if (TAKEN_UP.contains(type)) {
            stages.put(id, Stage.TAKEN_UP);
        } else if (type.equals(CLOSED)) {
            stages.compute(id, (_, before) -> before == Stage.TAKEN_UP ? Stage.ENDED : closed(named));
        } else {
            stages.put(id, corrected(named));
        }
    }

    private static Stage corrected(Named named) {
        if ("CLOSED".equals(named.state())) {
            return closed(named);
        }
        return named.state() != null && STATES_TAKEN_UP.contains(named.state()) ? Stage.TAKEN_UP : Stage.OPEN;
    }

    private static Stage closed(Named named) {
        return named.closedAs() != null && BY_ROUTING.contains(named.closedAs()) ? Stage.OPEN : Stage.ENDED;
    }

    /** @return empty for a case that is not opened yet */
    public Optional<Stage> of(CaseId id) {
        return Optional.ofNullable(stages.get(id));
    }
}
