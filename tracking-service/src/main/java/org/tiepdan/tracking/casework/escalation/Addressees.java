package org.tiepdan.tracking.casework.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.tracking.casework.check.Denunciations;
import org.tiepdan.tracking.petition.Petition;

/**
 * Finds who can act against a late body. The unit that received the matter and handed it on monitors it, urges and reports: a reception
 * board (NĐ154/2026 6.4a, 32.1), or the unit of a commune (LTCD 15.3d). If nobody handed it on, the superior of the late body does (LTCD
 * 26.1b); the superior's head decides on accountability. A denounced body is never asked, nor its successor.
 */
final class Addressees {
    private final Bodies bodies;

    Addressees(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param late code of the body that owes the act
     * @return empty if the late body has no superior
     */
    Optional<String> of(EscalationStep step, String late, Petition petition, LocalDate today) {
        var above = above(late, petition, today);
        return switch (step) {
            case URGE, REPORT_TO_HEAD ->
                above.map(superior -> follower(late, petition, today).orElse(superior));
            case ACCOUNTABILITY -> above;
        };
    }

    private Optional<String> follower(String late, Petition petition, LocalDate today) {
        return bodies.successorOn(petition.handler(), today)
                .filter(body -> !body.equals(late) && mayHandle(body, petition, today));
    }

    private Optional<String> above(String late, Petition petition, LocalDate today) {
        return bodies.allAbove(late, today).stream()
                .filter(body -> mayHandle(body, petition, today))
                .findFirst();
    }

    private boolean mayHandle(String body, Petition petition, LocalDate today) {
        return !Denunciations.keeps(petition, body, bodies, today);
    }
}
