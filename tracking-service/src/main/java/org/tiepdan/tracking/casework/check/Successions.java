package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded.Role;
import org.tiepdan.tracking.casework.CaseFile;

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
            add(events, Role.RECEIVING, at.petition().receivingBody(), today);
            add(events, Role.COMPETENT, competence == null ? null : competence.body(), today);
        }
        return List.copyOf(events);
    }

    /** @return whether any body with a successor has ended, so that cases have to be looked through */
    public boolean anyOn(LocalDate today) {
        return bodies.all().stream()
                .anyMatch(body ->
                        body.successor() != null && body.effectiveTo() != null && today.isAfter(body.effectiveTo()));
    }

    private void add(List<CaseEvent> events, Role role, @Nullable String body, LocalDate today) {
        if (body == null) {
            return;
        }
        bodies.successorOn(body, today)
                .filter(successor -> !successor.equals(body))
                .ifPresent(successor -> events.add(new CaseSucceeded(role, body, successor, from(body, today))));
    }

    /** The first day of the successor. */
    private LocalDate from(String body, LocalDate today) {
        return bodies.find(body)
                .map(Body::effectiveTo)
                .map(last -> last.plusDays(1))
                .orElse(today);
    }
}
