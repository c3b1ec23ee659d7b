package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Petition;

/** Finds the bodies of a case that ended (sáp nhập, giải thể) and have a successor. */
public final class Successions {
    private final Bodies bodies;

    public Successions(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @return none while every body of the case exists, or has no successor */
    public List<CaseEvent> of(CaseFile file, LocalDate today) {
        var events = new ArrayList<CaseEvent>();
        if (file.stage() instanceof Case.Opened at) {
            var competence = at.competence();
            var petition = at.petition();
            add(events, CaseRole.RECEIVING, petition.handler(), petition, today);
            add(events, CaseRole.COMPETENT, competence == null ? null : competence.body(), petition, today);
        }
        return List.copyOf(events);
    }

    /** @return whether any body with a successor has ended, so that cases have to be looked through */
    public boolean anyOn(LocalDate today) {
        return bodies.all().stream().anyMatch(body -> body.successor() != null && body.hasEnded(today));
    }

    private void add(List<CaseEvent> events, CaseRole role, @Nullable String body, Petition petition, LocalDate today) {
        if (body == null) {
            return;
        }
        bodies.successorOn(body, today)
                .filter(successor -> !successor.equals(body))
                .flatMap(successor -> unlessDenounced(successor, petition, today))
                .ifPresent(successor -> events.add(new CaseSucceeded(role, body, successor, from(body, today))));
    }

    /** Where the successor is the one denounced, the body above it handles its denunciation (LTC 12.1, 12.6). */
    private Optional<String> unlessDenounced(String successor, Petition petition, LocalDate today) {
        return Denunciations.keeps(petition, successor, bodies, today)
                ? bodies.find(successor).map(Body::parent)
                : Optional.of(successor);
    }

    /** The first day of the body that has it today, also after several successions. */
    private LocalDate from(String body, LocalDate today) {
        var from = today;
        var ended = bodies.find(body).filter(one -> one.hasEnded(today));
        while (ended.isPresent()) {
            from = ended.map(Body::effectiveTo).orElseThrow().plusDays(1);
            ended = ended.map(Body::successor).flatMap(bodies::find).filter(one -> one.hasEnded(today));
        }
        return from;
    }
}
