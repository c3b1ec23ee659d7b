package org.tiepdan.routing.triage.adapter.repeats.first;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.duplicate.FirstNow;
import org.tiepdan.routing.duplicate.FirstNow.Stage;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/** The body that has the first of several petitions that say the same, and its state. */
public final class WhereNow {
    private final Bodies bodies;

    public WhereNow(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @param first its stored state */
    public FirstNow of(DecidedPetition first) {
        var copied = first.repeat();
        if (copied != null && copied.now() != null && RepeatDecider.isDecidedAsCopy(first.decision())) {
            return copied.now();
        }
        var stage = stage(first);
        var holder = first.competentBody();
        var now = first.now();
        boolean late = holder != null && now != null && holder.equals(now.late());
        boolean guided = stage == Stage.GUIDED;
        return new FirstNow(
                holder == null || guided ? first.decider() : holder,
                stage,
                late,
                guided && !isItsDesk(holder, first) ? holder : null,
                first.waits() ? true : null);
    }

    /** Guidance that names no other body is stored with the body that guided. */
    private static boolean isItsDesk(@Nullable String body, DecidedPetition first) {
        return first.decider().equals(body) || first.petition().receivingBody().equals(body);
    }

    private Stage stage(DecidedPetition first) {
        if (first.registrationNow().mistaken()) {
            return Stage.NOT_HANDLED;
        }
        if (first.waits()) {
            return Stage.IN_WORK;
        }
        return switch (first.decision().outcome()) {
            case "GUIDE" -> isToBeCompleted(first) ? Stage.NOT_HANDLED : Stage.GUIDED;
            case "FILE", "RETURN", "REFUSE" -> Stage.NOT_HANDLED;
            case "TRANSFER" -> leftTheProvince(first) || !hasEnded(first.now()) ? Stage.SENT_ON : Stage.ENDED;
            default -> hasEnded(first.now()) ? Stage.ENDED : Stage.IN_WORK;
        };
    }

    /** The rules guided its writer to complete it, and named no competent body. */
    private static boolean isToBeCompleted(DecidedPetition first) {
        return first.decidedBy() == null && isItsDesk(first.competentBody(), first);
    }

    private boolean leftTheProvince(DecidedPetition first) {
        var body = first.decision().competentBody();
        return body != null
                && !bodies.relation(first.petition().receivingBody(), body).staysInProvince();
    }

    private static boolean hasEnded(@Nullable CaseNow now) {
        return now != null && (now.state().equals("CLOSED") || now.state().equals("DECIDED"));
    }
}
