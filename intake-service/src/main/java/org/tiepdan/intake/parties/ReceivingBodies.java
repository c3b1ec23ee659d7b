package org.tiepdan.intake.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;

/** Which bodies received petitions and citizens on a day, and who records it today. */
public final class ReceivingBodies {
    private final Bodies bodies;
    private final LocalDate firstDay;

    public ReceivingBodies(LawPack law) {
        this.bodies = law.bodies();
        this.firstDay = law.jurisdiction().firstDay();
    }

    /** The pack has no bodies for the time before its rules: an older register is entered by the body that keeps it now. */
    public boolean received(String body, LocalDate on) {
        return on.isBefore(firstDay)
                ? bodies.find(body).isPresent()
                : bodies.inForce(body, on).isPresent();
    }

    /**
     * @param body code of a body that may have ended: what it received, and nobody had entered yet, is then entered by the body that has
     *     its matters
     * @param today in Viet Nam
     */
    public boolean mayRecord(Grant grant, String body, LocalDate today) {
        return grant.actsFor(body)
                || bodies.handlerOn(body, null, today).filter(grant::actsFor).isPresent();
    }

    /**
     * @param body code of a body that did not exist on that day
     * @param today in Viet Nam
     * @return codes of the bodies that had its matters on that day: those that it succeeded later, or the one that had succeeded it; empty
     *     for an unknown one
     */
    public List<String> thenInsteadOf(String body, LocalDate on, LocalDate today) {
        if (bodies.find(body).isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        bodies.withPredecessors(Set.of(body), today).stream(), bodies.successorOn(body, on).stream())
                .filter(each -> bodies.inForce(each, on).isPresent())
                .distinct()
                .sorted()
                .toList();
    }
}
