package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Petition;

/**
 * Finds the bodies of a case that ended (sáp nhập, giải thể). If one ended without a successor, the body above gets its
 * cases and hands them on. It also gets a denunciation from a body that has succeeded the denounced one since, and so must not know of it
 * any longer (LTC 2018, Articles 8.3, 12.1, 12.4 and 12.6).
 */
public final class Successions {
    private final Bodies bodies;

    public Successions(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @return none while every body of the case exists, and none succeeded the denounced one */
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

    /** @return whether a body has ended since that day, so that cases have to be checked */
    public boolean anyBetween(LocalDate since, LocalDate today) {
        return bodies.all().stream().anyMatch(body -> body.hasEnded(today) && !body.hasEnded(since));
    }

    private void add(List<CaseEvent> events, CaseRole role, @Nullable String body, Petition petition, LocalDate today) {
        if (body == null) {
            return;
        }
        var denounced = petition.keptFrom().orElse(null);
        if (body.equals(denounced)
                && bodies.find(body).filter(one -> one.hasEnded(today)).isEmpty()) {
            return;
        }
        bodies.handlerOn(body, denounced, today)
                .filter(heir -> !heir.equals(body))
                .ifPresent(heir -> events.add(new CaseSucceeded(role, body, heir, from(body, petition, today))));
    }

    /** The first day of the body that has it today, even after several successions; not before the petition was received. */
    private LocalDate from(String body, Petition petition, LocalDate today) {
        var from = today;
        var ended = Stream.concat(Stream.of(body), petition.keptFrom().stream())
                .flatMap(code -> bodies.find(code).stream())
                .filter(one -> one.hasEnded(today))
                .findFirst();
        while (ended.isPresent()) {
            from = ended.map(Body::effectiveTo).orElseThrow().plusDays(1);
            ended = ended.map(Body::successor).flatMap(bodies::find).filter(one -> one.hasEnded(today));
        }
        var received = petition.receivedOn();
        return from.isBefore(received) ? received : from;
    }
}
