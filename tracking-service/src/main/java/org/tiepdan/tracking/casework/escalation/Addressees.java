package org.tiepdan.tracking.casework.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.tracking.petition.Petition;

/**
 * Who can act against a late body. The unit that received the matter and handed it on follows it, urges and reports: a reception board
 * (NĐ154/2026 6.4a, 32.1), or the unit of a commune (LTCD 15.3d). What was handed to nobody the body above follows (LTCD 26.1b), whose
 * head decides whether accountability is checked. A denounced body is never asked.
 */
final class Addressees {
    private final Bodies bodies;

    Addressees(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param late code of the body that owes the act
     * @return empty where nothing is above the late body
     */
    Optional<String> of(EscalationStep step, String late, Petition petition, LocalDate today) {
        var above = above(late, petition, today);
        return switch (step) {
            case URGE, REPORT_TO_HEAD -> above.map(superior -> follower(late, petition, today).orElse(superior));
            case ACCOUNTABILITY -> above;
        };
    }

    private Optional<String> follower(String late, Petition petition, LocalDate today) {
        return bodies.successorOn(petition.handler(), today)
                .filter(body -> !body.equals(late) && mayHandle(body, petition));
    }

    private Optional<String> above(String late, Petition petition, LocalDate today) {
        var above = parent(late);
        while (above.isPresent()) {
            var now = above.flatMap(body -> bodies.successorOn(body, today)).filter(body -> mayHandle(body, petition));
            if (now.isPresent()) {
                return now;
            }
            above = above.flatMap(this::parent);
        }
        return Optional.empty();
    }

    private Optional<String> parent(String body) {
        return bodies.find(body).map(Body::parent);
    }

    private static boolean mayHandle(String body, Petition petition) {
        return petition.keptFrom().filter(body::equals).isEmpty();
    }
}
